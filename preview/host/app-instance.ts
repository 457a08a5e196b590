import { type PageTrouble, TROUBLE_PARAMETER } from "./page-troubles";
import type { Location } from "./path-table";

/** An app as `app.json` lists it, joined with one installation of it. */
export type InstalledApp = Readonly<{
  appId: number | string;
  installationId: number | string;
  name: string;
  version: string;
  plan: string | null;
  settings: Readonly<Record<string, unknown>>;
  assetUrlPrefix: string;
  /** Where the app stands, and the page it shows there, as an absolute address. */
  locations: Readonly<Partial<Record<Location, AppLocation>>>;
}>;

export type AppLocation = Readonly<{
  url: string;
  /** False: the app keeps the sidebar's 320 px whatever the tray's width. */
  flexible: boolean;
  autoLoad: boolean;
  icon: string | null;
}>;

/** What an app stands beside: a ticket, a user's or an organization's page. */
export type Beside = Readonly<{ kind: "ticket" | "user" | "organization"; id: number }>;

/** One running copy of an app: one frame. Every open ticket has its own. */
export type AppInstance = Readonly<{
  guid: string;
  app: InstalledApp;
  location: Location;
  url: string;
  beside: Beside | null;
  /** The instance that asked for this one, for a modal. */
  openedBy: string | null;
}>;

/** The ticket an instance stands beside; null where it stands beside none. */
export const ticketIdOf = ({ beside }: AppInstance): number | null =>
  beside?.kind === "ticket" ? beside.id : null;

/**
 * The frame's address: the app's own query and hash stay, and the framework adds who hosts the app
 * (`origin`), which instance this is (`app_guid`) and the colour scheme, from which the SDK and the app
 * take what they need before the first message. Troubles are for the server that serves the page.
 */
export function frameUrl(
  instance: AppInstance,
  hostOrigin: string,
  colorScheme: "light" | "dark",
  troubles: ReadonlySet<PageTrouble> = new Set(),
): string {
  const url = new URL(instance.url);
  url.searchParams.set("origin", hostOrigin);
  url.searchParams.set("app_guid", instance.guid);
  url.searchParams.set("colorScheme", colorScheme);
  if (troubles.size > 0) url.searchParams.set(TROUBLE_PARAMETER, [...troubles].join(","));
  return url.href;
}
