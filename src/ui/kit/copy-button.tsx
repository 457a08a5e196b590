import { IconButton } from "@zendeskgarden/react-buttons";
import { useEffect, useState } from "react";
import styled from "styled-components";
import { Icon } from "./icon";
import { Live } from "./live";
import { useWords } from "./words-context";

type Copied = "no" | "yes" | "failed";

/** Copies one value and says so; `copy` rejects where the browser forbids it. */
export function CopyButton({
  text,
  label,
  copy = copyText,
}: {
  text: string;
  label: string;
  copy?: (text: string) => Promise<void>;
}) {
  const { t } = useWords();
  const [copied, setCopied] = useState<Copied>("no");
  useEffect(() => {
    if (copied === "no") return;
    const timer = setTimeout(() => setCopied("no"), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  const act = () =>
    copy(text).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  const says = { no: "", yes: t("copy.done"), failed: t("copy.failed") }[copied];
  return (
    <>
      <Small aria-label={t("copy.value", { label })} title={says || t("copy.value", { label })} onClick={act}>
        <Icon name={({ no: "copy", yes: "check", failed: "cross" } as const)[copied]} />
      </Small>
      <Live text={says} />
    </>
  );
}

/**
 * The clipboard needs the host's permission inside an iframe; where it is refused, the older command works
 * from within a click.
 */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("Copying was refused by the browser; select the value and copy it by hand.");
  }
}

const Small = styled(IconButton).attrs({ size: "small" })`
  width: 24px;
  min-width: 24px;
  height: 24px;
`;
