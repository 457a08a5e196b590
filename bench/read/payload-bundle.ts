import { aPayload } from "../../tests/builders/a-payload";
import { conversationBundle } from "./conversation-bundle";

/**
 * A ticket whose payload has so many bytes, all of them the contract's: first collected values, then what was
 * tried, then entities, each as long as the contract lets it be. Its conversation has ten messages.
 */
export function payloadBundle(bytes: number): object {
  const { ticket, ...rest } = conversationBundle(10) as {
    ticket: { custom_fields: readonly { id: number }[] };
  };
  const value = payloadOf(bytes);
  return { ...rest, ticket: { ...ticket, custom_fields: [{ id: ticket.custom_fields[0]?.id, value }] } };
}

function payloadOf(bytes: number): string {
  const parts = { fields: [] as object[], attempts: [] as object[], entities: [] as object[] };
  const written = () =>
    JSON.stringify({
      ...aPayload(),
      fields: parts.fields,
      attempts: parts.attempts,
      issue: { statement: "The lamp arrived broken.", entities: parts.entities },
    });
  for (let n = 0; n < 100 && written().length < bytes; n += 1) {
    const most = bytes - written().length;
    if (n < 40) parts.fields.push({ key: `key_${n}`, value: words(Math.min(1_000, most)), source: "bot" });
    else if (n < 60)
      parts.attempts.push({ action: words(Math.min(280, most)), outcome: "failed", error: words(280) });
    else parts.entities.push({ k: `entity_${n}`, v: words(Math.min(400, most)) });
  }
  return written();
}

const WORDS = "lamp order refund photo shade parcel October card bank customer broken glass cable ".split(
  " ",
);

function words(length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at += 1) text += `${WORDS[at % WORDS.length]}${at} `;
  return text.slice(0, length).trim();
}
