import { Button } from "@zendeskgarden/react-buttons";
import { Field, Label, Select, Textarea } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import styled from "styled-components";
import { applyMacro, MACROS } from "../host/macros";
import type { OpenTicket } from "../host/open-ticket";
import { formValue } from "../host/ticket-form";
import { EditorApps } from "./editor-apps";
import { Row } from "./parts";
import { useWorkspace } from "./workspace-context";

const STATUSES = ["new", "open", "pending", "hold", "solved"];

const Box = styled.section<{ $internal: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: 12px 20px;
  border-top: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme, $internal }) =>
    getColor({ theme, variable: $internal ? "background.warning" : "background.default" })};
`;

const Right = styled(Row)`
  margin-inline-start: auto;
`;

/** Grows with what is written, by the browser's own measure. */
const Words = styled(Textarea)`
  field-sizing: content;
  min-height: 76px;
  max-height: 216px;
`;

/** The reply being written, and the submit that saves it with the form's edits. */
export function Composer({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const workspace = useWorkspace();
  const { composer, submitting, saveDisabledBy, record } = ticket;
  const onlyNotes = workspace.agent.only_private_comments;
  const type = onlyNotes ? "internalNote" : composer.type;
  const closed = record.status === "closed";
  return (
    <Box aria-label="Reply" $internal={type === "internalNote"}>
      <Row>
        <Field>
          <Label hidden>Kind of reply</Label>
          <Select
            isCompact
            value={type}
            disabled={onlyNotes || closed}
            onChange={(event) =>
              workspace.editComposer(ticket.id, {
                type: event.target.value === "internalNote" ? "internalNote" : "publicReply",
              })
            }
          >
            <option value="publicReply">Public reply</option>
            <option value="internalNote">Internal note</option>
          </Select>
        </Field>
        <Field>
          <Label hidden>Apply macro</Label>
          <Select
            isCompact
            value=""
            disabled={onlyNotes || closed}
            onChange={(event) => applyMacro(workspace, ticket, Number(event.target.value))}
          >
            <option value="" disabled>
              Apply macro…
            </option>
            {MACROS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      </Row>
      <EditorApps ticket={ticket} />
      <Field>
        <Label hidden>Reply</Label>
        <Words
          rows={3}
          dir="auto"
          disabled={closed}
          value={composer.text}
          placeholder={closed ? "A closed ticket cannot be answered." : ""}
          onChange={(event) => workspace.editComposer(ticket.id, { text: event.target.value })}
        />
      </Field>
      <Right>
        <Field>
          <Label hidden>Submit as</Label>
          <Select
            isCompact
            disabled={closed || onlyNotes}
            value={String(formValue(ticket.form, "status") ?? "open")}
            onChange={(event) => workspace.editField(ticket.id, "status", event.target.value)}
          >
            {(closed ? ["closed"] : STATUSES).map((status) => (
              <option key={status} value={status}>
                {status.charAt(0).toUpperCase() + status.slice(1)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          isPrimary
          size="small"
          disabled={closed || submitting || saveDisabledBy.length > 0}
          onClick={() => void workspace.submit(ticket.id)}
        >
          {submitting ? "Submitting…" : "Submit"}
        </Button>
      </Right>
    </Box>
  );
}
