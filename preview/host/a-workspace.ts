import { createWorkspace } from "./create-workspace";
import { type FrameworkKnobs, frameworkKnobs } from "./framework-knobs";
import { createJournal } from "./journal";
import { organizationSchema, ticketFieldSchema, userSchema } from "./records";
import { type Rest, RestError } from "./rest";

export const AGENT = userSchema.parse({
  id: 1,
  name: "Amal Haddad",
  role: "admin",
  email: "amal@example.com",
});
export const CUSTOMER = userSchema.parse({
  id: 9,
  name: "Mina Okafor",
  role: "end-user",
  organization_id: 61,
});
const ORGANIZATION = organizationSchema.parse({ id: 61, name: "Okafor Lighting", tags: ["trade"] });

const at = (page: string) => ({
  url: `http://localhost:4501/31/assets/${page}.html`,
  flexible: true,
  autoLoad: true,
  icon: null,
});

const PROBE_APP = {
  appId: 31,
  installationId: 32,
  name: "Probe",
  version: "1.0.0",
  plan: "silver",
  settings: { title: "Probe", colour: "teal" },
  assetUrlPrefix: "http://localhost:4501/31/assets/",
  locations: {
    ticket_sidebar: at("a"),
    new_ticket_sidebar: at("a"),
    user_sidebar: at("a"),
    organization_sidebar: at("a"),
    nav_bar: at("b"),
    top_bar: at("b"),
    ticket_editor: at("b"),
  },
};

type Options = Readonly<{ knobs?: Partial<FrameworkKnobs>; fetch?: typeof fetch }>;

type Held = {
  ticket: Record<string, unknown>;
  events: readonly object[];
  refusal: string | null;
  puts: unknown[];
  posts: unknown[];
};

/** A workspace over a server that holds one ticket, 101, and takes every save unless `refusal` is set. */
export function aWorkspace({ knobs = {}, fetch = async () => new Response("{}") }: Options = {}) {
  const held: Held = {
    ticket: {
      id: 101,
      subject: "Lamp",
      priority: "normal",
      tags: ["vip"],
      group_id: 7,
      requester_id: 9,
      updated_at: "1",
    },
    events: [],
    refusal: null,
    puts: [],
    posts: [],
  };
  const rest: Rest = {
    get: async (path, schema) => {
      if (path.startsWith("/api/v2/users.json")) return schema.parse({ users: [CUSTOMER] });
      if (path.startsWith("/api/v2/users/9")) return schema.parse({ user: CUSTOMER });
      if (path.startsWith("/api/v2/organizations/61")) return schema.parse({ organization: ORGANIZATION });
      if (!path.startsWith(`/api/v2/tickets/${held.ticket.id}`)) throw new RestError(404, "Not found");
      if (path.includes("comments")) return schema.parse({ comments: [], users: [CUSTOMER] });
      if (path.includes("conversation_log")) return schema.parse({ events: held.events });
      return schema.parse({ ticket: held.ticket, users: [CUSTOMER] });
    },
    post: async (_path, body, schema) => {
      if (held.refusal) throw new RestError(422, held.refusal);
      held.posts.push(body);
      held.ticket = { id: 102, updated_at: "1", ...(body as { ticket: object }).ticket };
      return schema.parse({ ticket: held.ticket });
    },
    put: async (_path, body, schema) => {
      if (held.refusal) throw new RestError(422, held.refusal);
      held.puts.push(body);
      held.ticket = {
        ...held.ticket,
        ...(body as { ticket: object }).ticket,
        updated_at: String(held.puts.length + 1),
      };
      return schema.parse({ ticket: held.ticket });
    },
  };
  let guids = 0;
  const workspace = createWorkspace({
    agent: AGENT,
    agentGroupIds: [7],
    account: { subdomain: "acme", planName: "Enterprise", timeZone: "UTC" },
    directory: {
      users: [AGENT],
      organizations: [],
      groups: [
        { id: 7, name: "Support" },
        { id: 8, name: "Billing" },
      ],
      brands: [],
      ticketFields: [ticketFieldSchema.parse({ id: 36, type: "tagger", title: "Reason" })],
    },
    apps: [PROBE_APP],
    journal: createJournal(),
    rest,
    origin: "http://localhost:4500",
    fetch,
    locale: "de",
    colorScheme: "light",
    trayWidth: 320,
    latencyMs: () => 0,
    faults: () => new Set(),
    settingsFor: ({ app }) => app.settings,
    viewport: () => ({ width: 1440, height: 900 }),
    knobs: frameworkKnobs(knobs),
    newGuid: () => `guid-${++guids}`,
  });
  return { workspace, held };
}

/** Joins an app's frame to one instance: answers what it is told and lets it speak. */
export function joinApp({ workspace }: Pick<ReturnType<typeof aWorkspace>, "workspace">, guid: string) {
  const told: { key?: string; id?: number; message?: unknown; result?: Record<string, unknown> }[] = [];
  const { receive } = workspace.host.attach(
    guid,
    (message) => void told.push(message as (typeof told)[number]),
  );
  const say = (message: object) => receive(JSON.stringify({ appGuid: guid, instanceGuid: guid, ...message }));
  say({ key: "iframe.handshake", message: { version: "2.0.9" } });
  let calls = 0;
  const ask = async (request: string, params: unknown) => {
    const id = ++calls;
    say({ id, request, params });
    for (let turn = 0; turn < 20 && !told.some((each) => each.id === id); turn += 1) await Promise.resolve();
    return told.find((each) => each.id === id)?.result;
  };
  return {
    told,
    say,
    ask,
    reply: (hook: string, error?: object) =>
      receive({ appGuid: guid, key: `iframe.reply:${hook}`, ...(error && { error }) }),
    listen: (...events: string[]) => {
      for (const event of events) say({ key: `iframe.on:${event}`, message: { subscriberCount: 1 } });
    },
    events: () =>
      told.flatMap(({ key, message }) => (key ? [[key.replace("zaf.", ""), message] as const] : [])).slice(1),
  };
}
