import type { AccountAnswer } from "../account";
import { isRow, type Row, rowOf } from "../row";
import { answered, applied, type Fault } from "./fault";
import { withoutTags } from "./sent-tags";

/** The request is carried out as usual and only what comes back is spoilt. */
const spoiling = (says: string, spoil: (answer: AccountAnswer) => AccountAnswer): Fault => ({
  says,
  play: (stricken) => answered(spoil(applied(stricken)), stricken.delayMs ?? 0),
});

const PROXY_PAGE =
  "<!DOCTYPE html><html><head><title>Sign in to the network</title></head><body></body></html>";

export const ANSWER_FAULTS = {
  html_answer: spoiling("200 with a web page instead of JSON", (answer) => ({
    status: 200,
    headers: { ...answer.headers, "content-type": "text/html; charset=utf-8" },
    body: PROXY_PAGE,
  })),
  empty_answer: spoiling("200 with an empty body", (answer) => ({ ...answer, body: "" })),
  truncated_answer: spoiling("200 with JSON that breaks off", (answer) => ({
    ...answer,
    body: answer.body.slice(0, Math.floor(answer.body.length / 2)),
  })),
  drifted_answer: spoiling("Properties changed their type, new ones came", (answer) => ({
    ...answer,
    body: drifted(answer.body),
  })),
  tags_dropped: {
    says: "200, but the tags that were sent are not kept",
    play: (stricken) => {
      const { account, request, actor, now, delayMs } = stricken;
      return answered(account.handle(withoutTags(request), actor, now), delayMs ?? 0);
    },
  },
  signed_out: {
    says: "The session has ended: 401, and users/me answers nobody",
    play: ({ account, request, now, delayMs }) => answered(account.handle(request, null, now), delayMs ?? 0),
  },
} as const satisfies Readonly<Record<string, Fault>>;

/**
 * What an app must cope with, by reports of it: `via.channel` as a number, `tags` as one text, lists in
 * place of a record and the other way round, properties nobody has heard of.
 */
function drifted(body: string): string {
  try {
    return JSON.stringify(driftedValue(JSON.parse(body)));
  } catch {
    return body;
  }
}

/** A channel that Zendesk has no name for is given as its number. */
const UNNAMED_CHANNEL = 75;

function driftedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(driftedValue);
  if (!isRow(value)) return value;
  const inner: Row = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, driftedValue(one)]));
  return {
    ...inner,
    brand_new_property: { nested: [1, null, "x"] },
    ...("id" in inner && Array.isArray(inner.tags) ? { tags: inner.tags.join(" ") } : {}),
    ...(isRow(inner.via) ? { via: { ...rowOf(inner.via), channel: UNNAMED_CHANNEL } } : {}),
  };
}
