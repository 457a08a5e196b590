import type { Reply } from "./account";
import { json } from "./answers";
import type { Route, SignedInCall } from "./call";
import { recordNotFound } from "./errors";
import { listAnswer } from "./paging";
import { idOf, type Row } from "./row";
import type { Trigger } from "./trigger";

export const TRIGGER_ROUTES: readonly Route[] = [
  { method: "GET", path: "/api/v2/triggers", allowed: "agents", answer: listTriggers },
  { method: "GET", path: "/api/v2/triggers/:trigger_id", allowed: "agents", answer: showTrigger },
];

function listTriggers(call: SignedInCall): Reply {
  const active = call.query.get("active");
  const wanted = call.store.triggers.filter(
    (one) => active === null || String(one.active !== false) === active,
  );
  return listAnswer(call, { name: "triggers", rows: wanted.map((one) => shown(call, one)) });
}

function showTrigger(call: SignedInCall): Reply {
  const trigger = call.store.triggers.find((one) => one.id === idOf(call.params.trigger_id));
  return trigger === undefined ? recordNotFound() : json(200, { trigger: shown(call, trigger) });
}

const shown = (call: SignedInCall, trigger: Trigger): Row => ({
  url: `${call.store.origin}/api/v2/triggers/${trigger.id}.json`,
  raw_title: trigger.title,
  active: true,
  position: call.store.triggers.indexOf(trigger) + 1,
  ...trigger,
});
