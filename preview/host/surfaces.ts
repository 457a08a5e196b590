import type { StoreApi } from "zustand/vanilla";
import type { AppHost } from "./app-host";
import type { AppInstance, Beside, InstalledApp } from "./app-instance";
import { assetUrl } from "./app-json";
import type { FrameworkKnobs } from "./framework-knobs";
import { isShown } from "./is-shown";
import { isNewTicket } from "./open-ticket";
import type { Location } from "./path-table";
import type { FrameSize, Place, Profile, Workspace, WorkspaceState } from "./workspace";

type SurfaceParts = Readonly<{
  store: StoreApi<WorkspaceState>;
  host: AppHost;
  newGuid: () => string;
  knobs: FrameworkKnobs;
}>;

type Surfaces = Pick<
  Workspace,
  | "closeTicket"
  | "closeProfile"
  | "go"
  | "togglePane"
  | "preloadPane"
  | "toggleEditor"
  | "createInstance"
  | "destroyInstance"
  | "toggleCollapsed"
  | "resize"
  | "setApps"
> &
  Readonly<{ openSidebars(beside: Beside): void; openLasting(): void }>;

/** Where an app stands as long as the agent is there. */
const LASTING = ["background", "top_bar", "nav_bar"] as const;
type Bar = "top_bar" | "nav_bar";

/** Which app stands where: one frame for each open ticket or profile, one for a bar once it is opened, others on demand. */
export function createSurfaces({ store, host, newGuid, knobs }: SurfaceParts): Surfaces {
  /** Bars' pages that are there before anybody has looked at them. */
  const unopened = new Set<string>();
  return {
    openLasting: () => openLasting(store.getState().apps),
    openSidebars: (beside) => openAll(store.getState().apps, sidebarOf(beside), beside),
    closeTicket(id) {
      store.setState(({ tickets }) => ({ tickets: tickets.filter((ticket) => ticket.id !== id) }));
      leave({ kind: "ticket", id });
    },
    closeProfile(profile) {
      store.setState(({ profiles }) => ({ profiles: profiles.filter((each) => !isSame(each, profile)) }));
      leave(profile);
    },
    go,
    togglePane(installationId) {
      const bar = barOf(appOf(installationId), "top_bar");
      if (!bar) return;
      const fresh = isFrameless(bar) ? bar.guid : null;
      loadPane(bar.guid);
      moveTo({ pane: store.getState().pane === installationId ? null : installationId }, fresh);
    },
    preloadPane(guid) {
      if (store.getState().frameless.includes(guid)) unopened.add(guid);
      loadPane(guid);
    },
    toggleEditor(ticketId, installationId) {
      const app = appOf(installationId);
      const place = app?.locations.ticket_editor;
      if (!app || !place) return;
      const beside: Beside = { kind: "ticket", id: ticketId };
      const known = store
        .getState()
        .instances.find(
          (each) =>
            each.app === app &&
            each.location === "ticket_editor" &&
            each.beside !== null &&
            isSame(each.beside, beside),
        );
      if (known) return destroyInstance(known.guid);
      open({ guid: newGuid(), app, location: "ticket_editor", url: place.url, beside, openedBy: null });
    },
    createInstance(openedBy, { location, url, size }) {
      const { app, beside } = openedBy;
      const instance = {
        guid: newGuid(),
        app,
        location,
        url: assetUrl(app.assetUrlPrefix, url),
        beside: location === "modal" ? null : beside,
        openedBy: openedBy.guid,
      };
      resize(instance.guid, size);
      open(instance);
      return instance;
    },
    destroyInstance,
    toggleCollapsed(guid) {
      const { collapsed } = store.getState();
      const others = collapsed.filter((each) => each !== guid);
      const folds = others.length === collapsed.length;
      store.setState({ collapsed: folds ? [...others, guid] : others });
      host.emit(guid, folds ? "app.collapsed" : "app.expanded");
    },
    resize,
    setApps,
  };

  function setApps(listed: readonly InstalledApp[]): void {
    const before = store.getState().apps;
    const apps = listed.map(
      (app) => before.find((known) => JSON.stringify(known) === JSON.stringify(app)) ?? app,
    );
    store.setState({ apps });
    const { tickets, profiles, instances } = store.getState();
    for (const { guid, app } of instances) if (!apps.includes(app)) destroyInstance(guid);
    const fresh = apps.filter((app) => !before.includes(app));
    openLasting(fresh);
    for (const beside of [...tickets.map(({ id }) => ({ kind: "ticket", id }) as const), ...profiles])
      openAll(fresh, sidebarOf(beside), beside);
    const now = store.getState();
    for (const instance of now.instances.filter(isBar)) if (isShown(instance, now)) loadPane(instance.guid);
  }

  function openLasting(apps: readonly InstalledApp[]): void {
    for (const location of LASTING) openAll(apps, location, null);
  }

  function openAll(apps: readonly InstalledApp[], location: Location, beside: Beside | null): void {
    for (const app of apps) {
      const place = app.locations[location];
      if (!place) continue;
      const instance = { guid: newGuid(), app, location, url: place.url, beside, openedBy: null };
      if (isBar(instance) || !place.autoLoad)
        store.setState(({ frameless }) => ({ frameless: [...frameless, instance.guid] }));
      open(instance);
    }
  }

  function open(instance: AppInstance): void {
    host.open(instance);
    store.setState(({ instances }) => ({ instances: [...instances, instance] }));
  }

  function destroyInstance(guid: string): void {
    const instance = store.getState().instances.find((each) => each.guid === guid);
    if (!instance) return;
    if (instance.location === "modal") host.emit(guid, "modal.close");
    host.close(guid);
    store.setState(({ instances, frameless }) => ({
      instances: instances.filter((each) => each.guid !== guid),
      frameless: frameless.filter((each) => each !== guid),
    }));
  }

  /** What stood beside it goes with it; the agent who looked at it is taken to the newest ticket left. */
  function leave(left: Beside): void {
    const { instances, tickets, place } = store.getState();
    for (const { guid, beside } of instances) if (beside && isSame(beside, left)) destroyInstance(guid);
    const next = tickets.at(-1);
    if (place.kind === left.kind && place.id === left.id)
      go(next ? { kind: "ticket", id: next.id } : { kind: "views" });
  }

  /** A path within an app's page is told to that page; anything else is another screen. */
  function go(place: Place): void {
    const app = place.kind === "app" ? appOf(place.installationId) : null;
    const bar = barOf(app, "nav_bar");
    const fresh = bar && isFrameless(bar) ? bar.guid : null;
    const before = store.getState().place;
    if (JSON.stringify(before) === JSON.stringify(place)) return;
    if (place.kind === "app" && app && bar) {
      const appParams = place.path.split("/").filter(Boolean);
      host.emit(bar.guid, "app.route.changed", { appRoute: place.path, appTitle: app.name, appParams });
      loadPane(bar.guid);
    }
    moveTo({ place }, fresh);
  }

  /** Apps that leave the screen and apps that come onto it hear of it; bars have words of their own. */
  function moveTo(screen: Partial<Pick<WorkspaceState, "place" | "pane">>, fresh: string | null): void {
    const before = store.getState();
    store.setState(screen);
    const after = store.getState();
    for (const instance of after.instances) {
      const [was, is] = [isShown(instance, before), isShown(instance, after)];
      if (was === is || instance.guid === fresh) continue;
      const subject = isBar(instance) ? "pane" : "app";
      const first = is && unopened.delete(instance.guid);
      host.emit(
        instance.guid,
        first ? knobs.preloadedPane : `${subject}.${is ? "activated" : "deactivated"}`,
      );
    }
  }

  /** A bar's page is loaded when it is first opened, or when the app asks for it; the instance is there before. */
  function loadPane(guid: string): void {
    store.setState(({ frameless }) => ({ frameless: frameless.filter((each) => each !== guid) }));
  }

  function barOf(app: InstalledApp | null, location: Bar): AppInstance | null {
    return store.getState().instances.find((each) => each.app === app && each.location === location) ?? null;
  }

  function isFrameless({ guid }: AppInstance): boolean {
    return store.getState().frameless.includes(guid);
  }

  function appOf(installationId: string): InstalledApp | null {
    return store.getState().apps.find((each) => String(each.installationId) === installationId) ?? null;
  }

  function resize(guid: string, size: Partial<FrameSize>): FrameSize {
    const sizes = store.getState().sizes;
    const next = { width: null, height: null, ...sizes[guid], ...size };
    store.setState({ sizes: { ...sizes, [guid]: next } });
    return next;
  }
}

const isBar = ({ location }: Pick<AppInstance, "location">): boolean =>
  location === "top_bar" || location === "nav_bar";

function sidebarOf({ kind, id }: Beside): Location {
  if (kind !== "ticket") return `${kind}_sidebar`;
  return isNewTicket(id) ? "new_ticket_sidebar" : "ticket_sidebar";
}

const isSame = (one: Beside | Profile, other: Beside | Profile): boolean =>
  one.kind === other.kind && one.id === other.id;
