import type { StoreApi } from "zustand/vanilla";
import type { AppHost } from "./app-host";
import type { AppInstance, InstalledApp } from "./app-instance";
import type { FrameworkKnobs } from "./framework-knobs";
import type { Journal } from "./journal";
import type { Composer, FieldState, OpenTicket } from "./open-ticket";
import type { Location } from "./path-table";
import type { Directory, UserRecord } from "./records";

export type ColorScheme = "light" | "dark";

export const NOTICE_KINDS = ["notice", "alert", "error"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Words shown over the workspace, by an app or by Zendesk itself. Shown as text, never as markup. */
export type Notice = Readonly<{
  id: number;
  kind: NoticeKind;
  text: string;
  /** Null stays until the agent closes it. */
  lastsMs: number | null;
}>;

/** What the agent is looking at. */
export type Place =
  | Readonly<
      | { kind: "views" }
      | { kind: "ticket"; id: number }
      | { kind: "app"; installationId: string; path: string }
    >
  | Profile;

/** A page about whoever asks: a customer, or the organization they belong to. */
export type Profile = Readonly<{ kind: "user" | "organization"; id: number }>;

/** CSS lengths, or null for the frame's own default. */
export type FrameSize = Readonly<{ width: string | null; height: string | null }>;

export type WorkspaceState = Readonly<{
  place: Place;
  tickets: readonly OpenTicket[];
  profiles: readonly Profile[];
  /** The installation whose page in the top bar is open. */
  pane: string | null;
  directory: Directory;
  /** Every installation of an app, in the order of the list. */
  apps: readonly InstalledApp[];
  instances: readonly AppInstance[];
  /** Instances without a page: a bar that nobody has opened, a place the app does not load by itself. */
  frameless: readonly string[];
  sizes: Readonly<Record<string, FrameSize>>;
  /** Instances in the tray whose page the agent has folded away; the page goes on running. */
  collapsed: readonly string[];
  notices: readonly Notice[];
  locale: string;
  colorScheme: ColorScheme;
  trayVisible: boolean;
  /** Pixels; Zendesk's default is 320. */
  trayWidth: number;
  /** Goes up when every app's page is loaded anew. */
  reloads: number;
}>;

/** The agent's side of Zendesk: what is open, what is typed, what apps stand where. No DOM. */
export type Workspace = Readonly<{
  store: StoreApi<WorkspaceState>;
  host: AppHost;
  journal: Journal;
  agent: UserRecord;
  agentGroupIds: readonly number[];
  account: AccountFacts;
  knobs: FrameworkKnobs;
  /** The browser window's size in pixels. */
  viewport: () => Readonly<{ width: number; height: number }>;

  /** A negative id is a new ticket's: its form is empty and nothing is read. */
  openTicket(id: number): Promise<void>;
  /** Opens an empty form and goes there. */
  newTicket(): Promise<void>;
  openProfile(profile: Profile): Promise<void>;
  closeProfile(profile: Profile): void;
  /** Opens an app's page in the top bar, or closes it. */
  togglePane(installationId: string): void;
  /** Gives a bar's instance its page, unseen, if it has none. */
  preloadPane(guid: string): void;
  /** Opens an app beside the reply of a ticket, or closes it. */
  toggleEditor(ticketId: number, installationId: string): void;
  closeTicket(id: number): void;
  refreshTicket(id: number): Promise<void>;
  /** Somebody else has changed it: its tab shows that a little later, as live updates lag. */
  changedElsewhere(id: number): void;
  editField(id: number, field: string, value: unknown): void;
  editComposer(id: number, composer: Partial<Composer>): void;
  setFieldState(id: number, field: string, state: FieldState): void;
  allowSave(id: number, guid: string, allowed: boolean): void;
  /** Sends words to the customer at once, as messaging does: nothing is submitted, no app is asked. */
  sendMessage(id: number, words: string): Promise<void>;
  /** Resolves when the ticket is saved, or refused: the agent has been told either way. */
  submit(id: number): Promise<void>;

  go(place: Place): void;
  createInstance(openedBy: AppInstance, wanted: WantedInstance): AppInstance;
  destroyInstance(guid: string): void;
  /** Folds an app in the tray, or unfolds it, and tells it. */
  toggleCollapsed(guid: string): void;
  resize(guid: string, size: Partial<FrameSize>): FrameSize;
  notify(text: string, kind: NoticeKind, lastsMs: number | null): void;
  dismiss(noticeId: number): void;
  setColorScheme(scheme: ColorScheme): void;
  setLocale(locale: string): void;
  setTray(tray: Partial<Pick<WorkspaceState, "trayVisible" | "trayWidth">>): void;
  /** Another list of apps: what is gone leaves the screen, what is new or different is loaded. */
  setApps(apps: readonly InstalledApp[]): void;
  reloadApps(): void;
}>;

export type WantedInstance = Readonly<{ location: Location; url: string; size: Partial<FrameSize> }>;

export type AccountFacts = Readonly<{ subdomain: string; planName: string; timeZone: string }>;

export function findTicket(state: WorkspaceState, id: number | null): OpenTicket | null {
  return state.tickets.find((ticket) => ticket.id === id) ?? null;
}
