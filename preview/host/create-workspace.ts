import { createStore } from "zustand/vanilla";
import { createAppHost } from "./app-host";
import type { AppInstance, Beside, InstalledApp } from "./app-instance";
import type { HostDuties } from "./duties";
import type { FrameworkKnobs } from "./framework-knobs";
import { instanceContext, instanceMetadata } from "./instance-context";
import { isShown } from "./is-shown";
import type { Journal } from "./journal";
import { answerPaths, type PathTable } from "./path-table";
import { ACCOUNT_PATHS } from "./paths/account-paths";
import { COMMENT_PATHS } from "./paths/comment-paths";
import { PROFILE_PATHS } from "./paths/profile-paths";
import type { Scope } from "./paths/scope";
import { SURFACE_PATHS } from "./paths/surface-paths";
import { TICKET_FIELD_PATHS } from "./paths/ticket-field-paths";
import { TICKET_PATHS } from "./paths/ticket-paths";
import { openProfile } from "./profile-desk";
import type { ProtocolFault } from "./protocol-faults";
import type { Directory, UserRecord } from "./records";
import { remember } from "./remember";
import { bridgeRequest } from "./request-bridge";
import { type Rest, readCustomers } from "./rest";
import { createSurfaces } from "./surfaces";
import { createTicketDesk } from "./ticket-desk";
import type { ZafEvent } from "./ticket-events";
import type { AccountFacts, ColorScheme, Workspace, WorkspaceState } from "./workspace";

/** Every path the host answers. */
const PATHS: PathTable<Scope> = {
  ...TICKET_PATHS,
  ...COMMENT_PATHS,
  ...TICKET_FIELD_PATHS,
  ...PROFILE_PATHS,
  ...ACCOUNT_PATHS,
  ...SURFACE_PATHS,
};

/** Zendesk ends an app's session after this time without `session.live`; the SDK's own figure is 5 minutes. */
const SESSION_TIMEOUT_MS = 300_000;

export type WorkspaceParts = Readonly<{
  agent: UserRecord;
  agentGroupIds: readonly number[];
  account: AccountFacts;
  directory: Directory;
  apps: readonly InstalledApp[];
  journal: Journal;
  rest: Rest;
  /** The host page's own address: where apps' requests go. */
  origin: string;
  fetch: typeof fetch;
  locale: string;
  colorScheme: ColorScheme;
  trayWidth: number;
  latencyMs: () => number;
  faults: () => ReadonlySet<ProtocolFault>;
  /** What `metadata.settings` says to this instance: usually the installation's. */
  settingsFor: (instance: AppInstance) => Readonly<Record<string, unknown>>;
  viewport: () => Readonly<{ width: number; height: number }>;
  knobs: FrameworkKnobs;
  newGuid: () => string;
}>;

/** One agent's Zendesk, from sign-in on: state, apps and what both may do to each other. */
export function createWorkspace(parts: WorkspaceParts): Workspace {
  const { agent, account, journal, rest } = parts;
  const store = createStore<WorkspaceState>(() => ({
    place: { kind: "views" },
    tickets: [],
    profiles: [],
    pane: null,
    directory: parts.directory,
    apps: parts.apps,
    instances: [],
    frameless: [],
    sizes: {},
    collapsed: [],
    notices: [],
    locale: parts.locale,
    colorScheme: parts.colorScheme,
    trayVisible: true,
    trayWidth: parts.trayWidth,
    reloads: 0,
  }));
  const host = createAppHost(createDuties(), journal);
  const surfaces = createSurfaces({ store, host, newGuid: parts.newGuid, knobs: parts.knobs });
  const desk = createTicketDesk({ store, rest, host, notify, knobs: parts.knobs });
  let noticeCount = 0;

  const workspace: Workspace = {
    store,
    host,
    journal,
    agent,
    agentGroupIds: parts.agentGroupIds,
    account,
    knobs: parts.knobs,
    viewport: parts.viewport,
    ...desk,
    ...surfaces,
    async openTicket(id) {
      const open = () => store.getState().tickets.some((ticket) => ticket.id === id);
      if (open()) return;
      await desk.openTicket(id);
      besideOnce({ kind: "ticket", id });
    },
    async newTicket() {
      const taken = store.getState().tickets.map((ticket) => ticket.id);
      const id = Math.min(0, ...taken) - 1;
      await workspace.openTicket(id);
      surfaces.go({ kind: "ticket", id });
      remember(store, { users: await readCustomers(rest) });
    },
    async openProfile(profile) {
      await openProfile(store, rest, profile);
      besideOnce(profile);
    },
    async submit(id) {
      const created = await desk.submit(id);
      if (created === null) return;
      const { place } = store.getState();
      await workspace.openTicket(created);
      if (place.kind === "ticket" && place.id === id) surfaces.go({ kind: "ticket", id: created });
      surfaces.closeTicket(id);
    },
    notify,
    dismiss: (id) =>
      store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    setColorScheme(colorScheme) {
      if (store.getState().colorScheme === colorScheme) return;
      store.setState({ colorScheme });
      host.emitWhere(() => true, "colorScheme.changed", colorScheme);
    },
    setLocale(locale) {
      store.setState({ locale });
      reloadApps();
    },
    setTray: (tray) => store.setState(tray),
    reloadApps,
  };
  surfaces.openLasting();
  return workspace;

  /** Two clicks at once open one tab, and its apps once. */
  function besideOnce({ kind, id }: Beside): void {
    const { instances } = store.getState();
    if (!instances.some(({ beside }) => beside?.kind === kind && beside.id === id))
      surfaces.openSidebars({ kind, id });
  }

  function notify(
    text: string,
    kind: WorkspaceState["notices"][number]["kind"],
    lastsMs: number | null,
  ): void {
    noticeCount += 1;
    store.setState(({ notices }) => ({ notices: [...notices, { id: noticeCount, kind, text, lastsMs }] }));
  }

  /** Frames are built anew; modals belong to pages that are gone. */
  function reloadApps(): void {
    for (const { guid, location } of store.getState().instances)
      if (location === "modal") surfaces.destroyInstance(guid);
    store.setState(({ reloads }) => ({ reloads: reloads + 1 }));
  }

  function createDuties(): HostDuties {
    return {
      registration: (instance) => ({
        context: instanceContext(instance, account),
        metadata: instanceMetadata(instance, parts.settingsFor(instance)),
        iframe_session_timeout: SESSION_TIMEOUT_MS,
      }),
      answer: (instance, call) => answerPaths(PATHS, call, instance.location, { instance, workspace }),
      request: (instance, options) =>
        bridgeRequest(options, {
          origin: parts.origin,
          subdomain: account.subdomain,
          settings: parts.settingsFor(instance),
          fetch: parts.fetch,
          latencyMs: parts.latencyMs,
          retries: parts.knobs.retriesOf429,
        }),
      greetings,
      faults: parts.faults,
    };
  }

  function greetings(instance: AppInstance): readonly ZafEvent[] {
    const { place } = store.getState();
    if (!isShown(instance, store.getState())) return [];
    const route: readonly ZafEvent[] =
      place.kind === "app" && instance.location === "nav_bar"
        ? [
            [
              "app.route.changed",
              {
                appRoute: place.path,
                appTitle: instance.app.name,
                appParams: place.path.split("/").filter(Boolean),
              },
            ],
          ]
        : [];
    return [["app.activated", undefined], ...route];
  }
}
