import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label, Select } from "@zendeskgarden/react-forms";
import { useState } from "react";
import type { OpenTicket } from "../host/open-ticket";
import {
  actAs,
  addsTag,
  answers,
  type ColleagueAct,
  closes,
  raisesPriority,
  reassigns,
  removesTag,
  savesStaleTags,
} from "./colleague";
import { useConfig } from "./config-context";
import { Row } from "./parts";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

/** Buttons for what another agent may do to the open ticket while this one is working on it. */
export function ColleaguePanel({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const { agent } = useWorkspace();
  const groups = useWorkspaceState((state) => state.directory.groups);
  const colleagues = useConfig().agents.filter(
    ({ standing }) => standing === "admin" || standing === "agent",
  );
  const colleague = colleagues.find(({ id, restriction }) => id !== agent.id && restriction === null);
  const [tag, setTag] = useState("added_elsewhere");
  const [groupId, setGroupId] = useState(groups[0]?.id ?? 0);
  const [said, say] = useState("");
  if (!colleague) return <p>This account has no second agent.</p>;
  const act = (deed: ColleagueAct) => () => void actAs(colleague.id, deed).then(say);
  return (
    <>
      <p>
        What <b>{colleague.name}</b> does to ticket #{ticket.id} now:
      </p>
      <Row>
        <Field>
          <Label hidden>Tag</Label>
          <Input isCompact value={tag} onChange={(event) => setTag(event.target.value)} />
        </Field>
        <Deed says="Adds this tag" act={act(addsTag(ticket, tag))} />
        <Deed says="Removes this tag" act={act(removesTag(ticket, tag))} />
        <Field>
          <Label hidden>Group to reassign to</Label>
          <Select isCompact value={groupId} onChange={(event) => setGroupId(Number(event.target.value))}>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Deed says="Reassigns to this group" act={act(reassigns(ticket, groupId))} />
      </Row>
      <Row style={{ marginTop: 8 }}>
        <Deed
          says="Submits the tags as they were when the tab was opened"
          act={act(savesStaleTags(ticket))}
        />
        <Deed says="Sets the priority to urgent" act={act(raisesPriority(ticket))} />
        <Deed says="Writes an internal note" act={act(answers(ticket))} />
        <Deed says="Closes the ticket" act={act(closes(ticket))} />
      </Row>
      <p role="status">{said}</p>
    </>
  );
}

function Deed({ says, act }: Readonly<{ says: string; act: () => void }>) {
  return (
    <Button size="small" onClick={act}>
      {says}
    </Button>
  );
}
