import { type FakeAnswer, fakeFramework, type SentRequest } from "./framework/fake-framework";
import { createZafClient } from "./zaf-client";
import { createZafGateway } from "./zaf-gateway";

export const me = { id: 7, name: "Ana", role: "agent", locale: "de" };
const TICKET = { "ticket.id": 5, "ticket.subject": "Lamp", "ticket.customField:custom_field_36": "x" };

/** For tests: the real gateway and client over a fake app framework, which keeps what it was asked. */
export function aGateway(zendesk: Parameters<typeof fakeFramework>[0] = {}) {
  const framework = fakeFramework({
    values: { currentUser: me, colorScheme: "dark", ...TICKET },
    ...zendesk,
  });
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
  const fieldIds = (settings: Readonly<Record<string, unknown>>) => [String(settings.payload_field_id)];
  const gateway = createZafGateway(
    createZafClient(() => framework.sdk),
    { fieldIds, storage: () => storage },
  );
  return { ...framework, gateway, held };
}

/** REST answers by method and path; whatever is not listed is an empty 404. */
export const restAnswers =
  (answers: Readonly<Record<string, FakeAnswer>>) =>
  (sent: SentRequest): FakeAnswer =>
    answers[`${sent.method} ${sent.url.split("?")[0]}`] ?? { status: 404, text: "" };
