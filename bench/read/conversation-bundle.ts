import { aPayload } from "../../tests/builders/a-payload";
import { readStories } from "../../tests/read-stories";

const BOT_SAYS: readonly string[] = [
  "Hello! I am Ava, the assistant of the shop. What can I do for you today?",
  "I am sorry to hear that. Could you tell me the order number, please? It stands in the confirmation mail.",
  "Thank you. I see the order of 12 October with two items, one of them was delivered on 17 October.",
  "Sorry, I did not get that. Could you say it in other words?",
  "A refund to the original card takes three to five working days. Shall I go on with that?",
  "Here is what I found: items that arrive broken can be sent back for free within thirty days.",
  "The automatic refund was refused by the payment service, so somebody has to look at it.",
  "Is there anything else I can help you with?",
];

const CUSTOMER_SAYS: readonly string[] = [
  "Hi, the lamp I ordered arrived broken, the glass is in pieces and the cable is torn.",
  "It is K-2291, ordered with mina.okafor@example.com, paid 48.20 €.",
  "No, that is not what I asked. I want my money back and not another lamp.",
  "When will it be there? I have been waiting for two weeks now.",
  "Yes please.",
  "I already sent you a photo of it this morning, do you see it?",
  "Can I talk to a real person, please?",
  "OK, thanks. And what about the second item, the shade? It has not come yet.",
];

/**
 * A messaging ticket with so many messages in its conversation log, of about 450 bytes each as the log has them,
 * a whole payload in its field and the settings of the stories. Sentences come round, each with a number of its
 * own, so that a long conversation is no more alike than a short one.
 */
export function conversationBundle(messages: number): object {
  const story = readStories().find(({ name }) => name === "minimum-payload")?.story;
  const id = Number(story?.settings?.payload_field_id);
  return {
    ticket: { ...story?.ticket, custom_fields: [{ id, value: JSON.stringify(aPayload()) }], fields: [] },
    audits: [],
    comments: [],
    ticket_fields: [],
    groups: story?.groups,
    users: story?.users,
    settings: story?.settings,
    conversation_log: Array.from({ length: messages }, (_, at) => message(at)),
  };
}

function message(at: number): object {
  const bot = at % 2 === 1;
  const says = bot ? BOT_SAYS : CUSTOMER_SAYS;
  const received = new Date(Date.UTC(2026, 10, 3, 9) + at * 20_000).toISOString();
  return {
    id: `01JSED${String(at).padStart(20, "0")}`,
    type: "Messaging::ConversationMessage",
    reference: `zen:sunco:conversation_message:6807a4c2${String(at).padStart(16, "0")}`,
    created_at: "2026-11-03T09:00:00Z",
    received_at: received,
    author: {
      type: bot ? "bot" : "user",
      display_name: bot ? "Ava" : "Mina Okafor",
      "zen:support:user_id": bot ? -1 : 390001000101,
    },
    content: { type: "text", text: `${says[Math.floor(at / 2) % says.length]} (${at})` },
    source: { type: bot ? "zd:answerBot" : "web" },
    metadata: { custom: {}, system: {}, ticket_version: 0 },
    attachments: [],
  };
}
