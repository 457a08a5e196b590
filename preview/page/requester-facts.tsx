import { Anchor } from "@zendeskgarden/react-buttons";
import { Field, Label, Select } from "@zendeskgarden/react-forms";
import { isNewTicket, type OpenTicket } from "../host/open-ticket";
import { findById } from "../host/records";
import { formValue } from "../host/ticket-form";
import { Small } from "./parts";
import { hashOf } from "./place-hash";
import { useWorkspace, useWorkspaceState } from "./workspace-context";

/** Who asks, with ways to their page and their organization's; on a new ticket, who shall have asked. */
export function RequesterFacts({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const { users, organizations } = useWorkspaceState((state) => state.directory);
  if (isNewTicket(ticket.id)) return <RequesterChoice ticket={ticket} />;
  const requester = findById(users, ticket.record.requester_id);
  const organization = findById(organizations, ticket.record.organization_id);
  return (
    <div>
      <Small>Requester</Small>
      <div>
        {requester ? (
          <Anchor href={hashOf({ kind: "user", id: requester.id })}>{requester.name}</Anchor>
        ) : (
          "Unknown"
        )}
      </div>
      <Small>{requester?.email}</Small>
      {organization && (
        <div>
          <Anchor href={hashOf({ kind: "organization", id: organization.id })}>{organization.name}</Anchor>
        </div>
      )}
    </div>
  );
}

function RequesterChoice({ ticket }: Readonly<{ ticket: OpenTicket }>) {
  const workspace = useWorkspace();
  const users = useWorkspaceState((state) => state.directory.users);
  const customers = users
    .filter(({ role }) => role === "end-user")
    .sort((one, other) => one.name.localeCompare(other.name));
  return (
    <Field>
      <Label isRegular>Requester</Label>
      <Select
        isCompact
        value={String(formValue(ticket.form, "requester_id") ?? "")}
        onChange={(event) =>
          workspace.editField(
            ticket.id,
            "requester_id",
            event.target.value === "" ? null : Number(event.target.value),
          )
        }
      >
        <option value="">Myself</option>
        {customers.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
