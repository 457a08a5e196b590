import { cssLength } from "../css-length";
import { instanceContext, instanceRecord } from "../instance-context";
import { LOCATIONS, type PathTable } from "../path-table";
import { NOTICE_KINDS } from "../workspace";
import type { Scope } from "./scope";

const BARS = ["top_bar", "nav_bar"] as const;

/** How long a notice stays where an app does not say: the framework's documentation gives 5 seconds. */
const NOTICE_MS = 5000;

/** The app's own place on the screen, and what it may do to the agent's. */
export const SURFACE_PATHS: PathTable<Scope> = {
  instances: {
    get: ({ workspace, instance }) =>
      Object.fromEntries(
        workspace.store
          .getState()
          .instances.filter((each) => each.app === instance.app)
          .map((each) => [each.guid, instanceContext(each, workspace.account)]),
      ),
  },
  "instances.create": {
    invoke: ({ instance, workspace }, [wanted]) => {
      const { location, url, size } = record(wanted);
      const known = LOCATIONS.find((each) => each === location);
      if (!known)
        throw new Error(
          `instances.create: location is ${JSON.stringify(location)}; known: ${LOCATIONS.join(", ")}.`,
        );
      const created = workspace.createInstance(instance, {
        location: known,
        url: String(url),
        size: lengths(record(size)),
      });
      return [instanceRecord(created, workspace.account)];
    },
  },
  destroy: {
    locations: ["modal"],
    invoke: ({ instance, workspace }) => workspace.destroyInstance(instance.guid),
  },
  "app.close": {
    locations: ["ticket_editor"],
    invoke: ({ instance, workspace }) => workspace.destroyInstance(instance.guid),
  },
  resize: { invoke: resized },
  popover: { locations: ["top_bar"], invoke: (scope, [wanted]) => popover(scope, wanted) },
  notify: {
    invoke: ({ workspace }, [message, kind, lasting]) => {
      const known = NOTICE_KINDS.find((each) => each === kind) ?? "notice";
      const sticky = record(lasting).sticky === true;
      workspace.notify(
        String(message),
        known,
        sticky ? null : typeof lasting === "number" ? lasting : NOTICE_MS,
      );
    },
  },
  routeTo: {
    invoke: ({ workspace }, [place, target, path]) => routeTo({ workspace }, String(place), target, path),
  },
  "appsTray.isVisible": { get: ({ workspace }) => workspace.store.getState().trayVisible },
  "appsTray.show": { invoke: ({ workspace }) => workspace.setTray({ trayVisible: true }) },
  "appsTray.hide": { invoke: ({ workspace }) => workspace.setTray({ trayVisible: false }) },
  visible: { get: ({ workspace }) => workspace.store.getState().trayVisible },
  isCollapsed: {
    get: ({ workspace, instance }) => workspace.store.getState().collapsed.includes(instance.guid),
  },
  show: { invoke: ({ workspace }) => workspace.setTray({ trayVisible: true }) },
  hide: { invoke: ({ workspace }) => workspace.setTray({ trayVisible: false }) },
  preloadPane: {
    locations: BARS,
    invoke: ({ instance, workspace }) => workspace.preloadPane(instance.guid),
  },
  "viewport.size": { get: ({ workspace }) => workspace.viewport() },
  /** Zendesk's own build of the SDK counts clicks with it; it only wants an answer. */
  track: { invoke: () => null },
};

/** Editor apps stay within 100 to 320 px by 100 to 1000 px, by the framework's documentation. */
const EDITOR_LIMITS = { width: [100, 320], height: [100, 1000] } as const;

function resized({ instance, workspace }: Scope, [size]: readonly unknown[]) {
  const wanted = lengths(record(size));
  if (instance.location !== "ticket_editor") return workspace.resize(instance.guid, wanted);
  return workspace.resize(instance.guid, {
    ...(wanted.width && { width: within(wanted.width, EDITOR_LIMITS.width) }),
    ...(wanted.height && { height: within(wanted.height, EDITOR_LIMITS.height) }),
  });
}

function within(length: string, [least, most]: readonly [number, number]): string {
  if (!length.endsWith("px")) return length;
  return `${Math.min(most, Math.max(least, Number.parseFloat(length)))}px`;
}

/** A page in the top bar opens and closes itself, or says how large it wants to be; without a word it opens. */
function popover(scope: Scope, given: unknown): void {
  const { instance, workspace } = scope;
  const wanted = given ?? "show";
  const installationId = String(instance.app.installationId);
  const isOpen = workspace.store.getState().pane === installationId;
  if (wanted === "toggle" || wanted === (isOpen ? "hide" : "show")) workspace.togglePane(installationId);
  if (wanted === "toggle" || wanted === "show" || wanted === "hide") return;
  if (typeof wanted !== "object") throw new Error(`popover: ${JSON.stringify(wanted)} is not known.`);
  const { height, ...size } = record(wanted);
  // By its content: what that is, only the app's own page can say, so its height stays.
  workspace.resize(instance.guid, lengths(height === "auto" ? size : { ...size, height }));
}

async function routeTo(
  { workspace }: Pick<Scope, "workspace">,
  place: string,
  target: unknown,
  path: unknown,
): Promise<void> {
  switch (place) {
    case "ticket":
      await workspace.openTicket(Number(target));
      workspace.go({ kind: "ticket", id: Number(target) });
      return;
    case "new_ticket":
      await workspace.newTicket();
      return;
    case "user":
    case "organization": {
      const profile = { kind: place, id: Number(target) } as const;
      await workspace.openProfile(profile);
      workspace.go(profile);
      return;
    }
    case "views":
      workspace.go({ kind: "views" });
      return;
    case "nav_bar": {
      const app = workspace.store
        .getState()
        .apps.find(({ name }) => name === target || dashed(name) === target);
      if (!app?.locations.nav_bar)
        throw new Error(`routeTo: no app "${String(target)}" stands in the navigation bar.`);
      workspace.go({ kind: "app", installationId: String(app.installationId), path: String(path ?? "") });
      return;
    }
    default:
      workspace.notify(
        `An app opened the ${place} page (${String(target)}), which is not played here.`,
        "alert",
        NOTICE_MS,
      );
  }
}

/** A bar app's address is its name in lower case with dashes. */
const dashed = (name: string): string => name.toLowerCase().replace(/\s+/g, "-");

function lengths({ width, height }: Readonly<Record<string, unknown>>) {
  return {
    ...(width === undefined ? {} : { width: cssLength(width) }),
    ...(height === undefined ? {} : { height: cssLength(height) }),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
