import type { StoreApi } from "zustand/vanilla";
import type { AppHost } from "./app-host";
import type { AppInstance, InstalledApp } from "./app-instance";
import { assetUrl } from "./app-json";
import type { Location } from "./path-table";
import type { FrameSize, Place, Workspace, WorkspaceState } from "./workspace";

type SurfaceParts = Readonly<{
  store: StoreApi<WorkspaceState>;
  host: AppHost;
  newGuid: () => string;
}>;

type Surfaces = Pick<
  Workspace,
  "closeTicket" | "go" | "createInstance" | "destroyInstance" | "resize" | "setApps"
> &
  Readonly<{ openSidebars(ticketId: number): void; openBackground(): void }>;

/** Which app stands where: one frame for each open ticket, one for a bar once it is opened, modals on demand. */
export function createSurfaces({ store, host, newGuid }: SurfaceParts): Surfaces {
  return {
    openBackground: () => openAll(store.getState().apps, "background", null),
    openSidebars: (ticketId) => openAll(store.getState().apps, "ticket_sidebar", ticketId),
    closeTicket(id) {
      for (const { guid, ticketId } of store.getState().instances) if (ticketId === id) destroyInstance(guid);
      const { tickets, place } = store.getState();
      const left = tickets.filter((ticket) => ticket.id !== id);
      const next = left.at(-1);
      store.setState({ tickets: left });
      if (place.kind === "ticket" && place.id === id)
        go(next ? { kind: "ticket", id: next.id } : { kind: "views" });
    },
    go,
    createInstance(openedBy, { location, url, size }) {
      const { app, ticketId } = openedBy;
      const instance = {
        guid: newGuid(),
        app,
        location,
        url: assetUrl(app.assetUrlPrefix, url),
        ticketId: location === "modal" ? null : ticketId,
        openedBy: openedBy.guid,
      };
      resize(instance.guid, size);
      open(instance);
      return instance;
    },
    destroyInstance,
    resize,
    setApps,
  };

  function setApps(listed: readonly InstalledApp[]): void {
    const before = store.getState().apps;
    const apps = listed.map(
      (app) => before.find((known) => JSON.stringify(known) === JSON.stringify(app)) ?? app,
    );
    store.setState({ apps });
    const { tickets, instances, place } = store.getState();
    for (const { guid, app } of instances) if (!apps.includes(app)) destroyInstance(guid);
    const fresh = apps.filter((app) => !before.includes(app));
    openAll(fresh, "background", null);
    for (const { id } of tickets) openAll(fresh, "ticket_sidebar", id);
    if (place.kind === "app" && fresh.some((app) => String(app.installationId) === place.installationId))
      openBar(place);
  }

  function openAll(apps: readonly InstalledApp[], location: Location, ticketId: number | null): void {
    for (const app of apps) {
      const place = app.locations[location];
      if (!place?.autoLoad) continue;
      open({ guid: newGuid(), app, location, url: place.url, ticketId, openedBy: null });
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
    store.setState(({ instances }) => ({ instances: instances.filter((each) => each.guid !== guid) }));
  }

  /** Apps of the ticket that is left and of the one that is entered hear of it; bars have words of their own. */
  function go(place: Place): void {
    const before = store.getState().place;
    if (samePath(before, place) && sameSurface(before, place)) return;
    store.setState({ place });
    const seen = place.kind === "app" ? openBar(place) : null;
    if (sameSurface(before, place)) return;
    for (const instance of store.getState().instances) {
      if (isShown(instance, before))
        host.emit(instance.guid, isBar(instance) ? "pane.deactivated" : "app.deactivated");
      if (isShown(instance, place) && instance.guid !== seen) {
        host.emit(instance.guid, isBar(instance) ? "pane.activated" : "app.activated");
      }
    }
  }

  /** A bar's page is loaded when it is first opened. Answers the instance that is new, if one is. */
  function openBar({ installationId, path }: Extract<Place, { kind: "app" }>): string | null {
    const { apps } = store.getState();
    const app = apps.find((each) => String(each.installationId) === installationId);
    const place = app?.locations.nav_bar;
    if (!app || !place) return null;
    const known = store.getState().instances.find((each) => isBar(each) && each.app === app);
    if (known) {
      host.emit(known.guid, "app.route.changed", {
        appRoute: path,
        appTitle: app.name,
        appParams: path.split("/").filter(Boolean),
      });
      return null;
    }
    const guid = newGuid();
    open({ guid, app, location: "nav_bar", url: place.url, ticketId: null, openedBy: null });
    return guid;
  }

  function resize(guid: string, size: Partial<FrameSize>): FrameSize {
    const sizes = store.getState().sizes;
    const next = { width: null, height: null, ...sizes[guid], ...size };
    store.setState({ sizes: { ...sizes, [guid]: next } });
    return next;
  }
}

/** Is this instance on the screen when the agent is at this place? */
export function isShown({ location, ticketId, app }: AppInstance, place: Place): boolean {
  if (location === "modal" || location === "background") return true;
  if (place.kind === "ticket") return ticketId === place.id;
  return (
    place.kind === "app" && location === "nav_bar" && String(app.installationId) === place.installationId
  );
}

const isBar = ({ location }: AppInstance): boolean => location === "nav_bar" || location === "top_bar";

/** What is on the screen is the same; an app's path within its page may differ. */
function sameSurface(one: Place, other: Place): boolean {
  if (one.kind === "ticket" && other.kind === "ticket") return one.id === other.id;
  if (one.kind === "app" && other.kind === "app") return one.installationId === other.installationId;
  return one.kind === other.kind && one.kind === "views";
}

function samePath(one: Place, other: Place): boolean {
  return one.kind !== "app" || other.kind !== "app" || one.path === other.path;
}
