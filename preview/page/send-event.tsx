import { Button } from "@zendeskgarden/react-buttons";
import { Field, Input, Label } from "@zendeskgarden/react-forms";
import { useState } from "react";
import { isShown } from "../host/is-shown";
import { Row } from "./parts";
import { useWorkspace } from "./workspace-context";

/** Sends the apps on the screen an event of one's own making, such as one that is not played here. */
export function SendEvent() {
  const { host, store } = useWorkspace();
  const [event, setEvent] = useState("context.updated");
  const [payload, setPayload] = useState("{}");
  const parsed = fromJson(payload);
  const send = () => host.emitWhere((instance) => isShown(instance, store.getState()), event, parsed?.value);
  return (
    <Row>
      <Field>
        <Label hidden>Event to send</Label>
        <Input isCompact value={event} onChange={(change) => setEvent(change.target.value)} />
      </Field>
      <Field>
        <Label hidden>Its payload as JSON</Label>
        <Input
          isCompact
          value={payload}
          {...(parsed ? {} : { validation: "error" })}
          onChange={(change) => setPayload(change.target.value)}
        />
      </Field>
      <Button size="small" disabled={!parsed} onClick={send}>
        Send event
      </Button>
    </Row>
  );
}

function fromJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
