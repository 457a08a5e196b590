import styled from "styled-components";
import { Sub } from "../kit/text";
import { useWords } from "../kit/words-context";
import type { ReplyState } from "./sidebar-reducer";

/** Says that a text was put into the reply editor, or why it was not. */
export function ReplyNote({ reply }: { reply: ReplyState }) {
  const { t } = useWords();
  const says =
    reply.kind === "failed"
      ? t("reply.failed", { why: t(`fault.${reply.fault}`) })
      : reply.kind === "inserted"
        ? t("reply.inserted")
        : "";
  return (
    <Note as="p" role="status">
      {says}
    </Note>
  );
}

const Note = styled(Sub)`
  &:not(:empty) { margin-top: 4px; }
`;
