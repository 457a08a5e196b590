import { createAppHost } from "./app-host";
import type { AppInstance } from "./app-instance";
import { createJournal } from "./journal";

const APP = {
  appId: 1,
  installationId: 2,
  name: "Probe",
  version: "1",
  plan: null,
  settings: {},
  assetUrlPrefix: "http://localhost:4501/1/assets/",
  locations: {},
};
const instance = (guid: string, more: Partial<AppInstance> = {}): AppInstance => ({
  guid,
  app: APP,
  location: "ticket_sidebar",
  url: "http://localhost:4501/1/assets/iframe.html",
  beside: { kind: "ticket", id: 101 },
  openedBy: null,
  ...more,
});

/** A host whose duties answer at once, and frames that are functions: what each is told stands in `heard`. */
export function aHost() {
  const journal = createJournal();
  const answered: string[] = [];
  const host = createAppHost(
    {
      registration: ({ guid }) => ({ context: { instanceGuid: guid }, metadata: { appId: 1 } }),
      answer: async ({ guid }) => {
        answered.push(guid);
        return { errors: {}, "ticket.id": 101 };
      },
      request: async () => ({ done: true, responseArgs: [{ ok: true }, "success"] }),
      faults: () => new Set(),
      greetings: () => [["app.activated", undefined]],
    },
    journal,
  );
  const frame = (guid: string, more: Partial<AppInstance> = {}) => {
    host.open(instance(guid, more));
    const heard: Record<string, unknown>[] = [];
    const pipe = host.attach(guid, (message) => void heard.push(message as Record<string, unknown>));
    const say = (message: object) =>
      pipe.receive(JSON.stringify({ appGuid: guid, instanceGuid: guid, ...message }));
    return {
      heard,
      say,
      loaded: pipe.loaded,
      reply: (hook: string, error?: object) =>
        pipe.receive({ appGuid: guid, key: `iframe.reply:${hook}`, ...(error && { error }) }),
      handshake: () => say({ key: "iframe.handshake", message: { version: "2.0.9" } }),
      listen: (event: string, on = guid, count = 1) =>
        say({ key: `iframe.on:${event}`, instanceGuid: on, message: { subscriberCount: count } }),
      keys: () => heard.map(({ key }) => key),
    };
  };
  const warnings = () => journal.entries.getState().flatMap(({ warning }) => (warning ? [warning] : []));
  return { host, frame, journal, answered, warnings };
}
