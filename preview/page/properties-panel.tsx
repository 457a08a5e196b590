import { Field, Input, Label, Select } from "@zendeskgarden/react-forms";
import { getColor } from "@zendeskgarden/react-theming";
import type { ReactNode } from "react";
import styled from "styled-components";
import type { OpenTicket } from "../host/open-ticket";
import { formValue } from "../host/ticket-form";
import { Column } from "./parts";
import { RequesterFacts } from "./requester-facts";
import { TagsField } from "./tags-field";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

const PRIORITIES = ["low", "normal", "high", "urgent"];
const TYPES = ["question", "incident", "problem", "task"];

const Panel = styled(Column)`
  flex: 0 0 260px;
  gap: 12px;
  padding: 16px;
  border-inline-end: 1px solid ${({ theme }) => getColor({ theme, variable: "border.default" })};
  background: ${({ theme }) => getColor({ theme, variable: "background.subtle" })};
`;

/** The ticket's fields as the agent sees and edits them. A role that may not edit gets them disabled. */
export function PropertiesPanel({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const workspace = useWorkspace();
  const directory = useWorkspaceState((state) => state.directory);
  const { agent } = workspace;
  const locked = agent.only_private_comments || ticket.record.status === "closed";
  const edit = (field: string) => (value: unknown) => workspace.editField(ticket.id, field, value);
  const shown = (field: string) => formValue(ticket.form, field);
  const group = shown("group_id");
  const assignee = shown("assignee_id");
  const agents = directory.users.filter(({ role, id }) => role !== "end-user" || id === assignee);
  return (
    <Panel aria-label="Ticket properties">
      <RequesterFacts ticket={ticket} />
      <Choice
        label="Group"
        value={group}
        disabled={isOff(ticket, "assignee", locked)}
        choose={(id) => chooseGroup(id)}
      >
        <option value="">-</option>
        {directory.groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label="Assignee"
        value={assignee}
        disabled={isOff(ticket, "assignee", locked)}
        choose={(id) => edit("assignee_id")(id === "" ? null : Number(id))}
      >
        <option value="">-</option>
        {agents.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice
        label="Priority"
        value={shown("priority")}
        disabled={isOff(ticket, "priority", locked)}
        choose={(value) => edit("priority")(value || null)}
      >
        <Words of={PRIORITIES} />
      </Choice>
      <Choice
        label="Type"
        value={shown("type")}
        disabled={isOff(ticket, "type", locked)}
        choose={(value) => edit("type")(value || null)}
      >
        <Words of={TYPES} />
      </Choice>
      <TagsField tags={shown("tags")} disabled={isOff(ticket, "tags", locked)} change={edit("tags")} />
      {directory.ticketFields
        .filter(({ id }) => Object.hasOwn(ticket.form.saved, `custom_field_${id}`))
        .map(({ id, title }) => (
          <Field key={id}>
            <Label isRegular>{title}</Label>
            <Input
              isCompact
              dir="auto"
              disabled={isOff(ticket, `custom_field_${id}`, locked)}
              value={asText(shown(`custom_field_${id}`))}
              onChange={(event) => edit(`custom_field_${id}`)(event.target.value || null)}
            />
          </Field>
        ))}
    </Panel>
  );

  function chooseGroup(id: string): void {
    edit("group_id")(id === "" ? null : Number(id));
    edit("assignee_id")(null);
  }
}

function isOff({ fieldStates }: OpenTicket, name: string, locked: boolean): boolean {
  return locked || (fieldStates[name]?.disabled ?? false);
}

type ChoiceProps = Readonly<{
  label: string;
  value: unknown;
  disabled: boolean;
  choose: (value: string) => void;
  children: ReactNode;
}>;

function Choice({ label, value, disabled, choose, children }: ChoiceProps) {
  return (
    <Field>
      <Label isRegular>{label}</Label>
      <Select
        isCompact
        disabled={disabled}
        value={asText(value)}
        onChange={(event) => choose(event.target.value)}
      >
        {children}
      </Select>
    </Field>
  );
}

function Words({ of }: Readonly<{ of: readonly string[] }>) {
  return (
    <>
      <option value="">-</option>
      {of.map((word) => (
        <option key={word} value={word}>
          {word.charAt(0).toUpperCase() + word.slice(1)}
        </option>
      ))}
    </>
  );
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
