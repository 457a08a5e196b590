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
 * The older command works from within a click in any frame. The clipboard's own interface needs the host's
 * permission inside one, and asking in vain is an error on the console: so it comes second.
 */
async function copyText(text: string): Promise<void> {
  if (!copyBySelection(text)) await navigator.clipboard.writeText(text);
}

/** Answers whether the browser did it. The focus stays where it was. */
function copyBySelection(text: string): boolean {
  if (typeof document.execCommand !== "function") return false;
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.style.position = "fixed";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

const Small = styled(IconButton).attrs({ size: "small" })`
  width: 24px;
  min-width: 24px;
  height: 24px;
`;
