import type { Reply } from "../account";
import { json } from "../answers";
import type { Route, SignedInCall } from "../call";
import { forbidden, recordInvalid, recordNotFound } from "../errors";
import { standingOf } from "../roles";
import { isRow, type Row, rowOf } from "../row";
import { nextId } from "../store";
import { addInstallation, type Installation } from "./app-shelf";

/** One resource under two names: an app uses `/api/v2/apps`, ZCLI `/api/support/apps`. */
export const APP_INSTALLATION_ROUTES: readonly Route[] = ["/api/v2/apps", "/api/support/apps"].flatMap(
  (base) =>
    [
      {
        method: "GET",
        path: `${base}/installations`,
        allowed: "agents",
        answer: readable(listInstallations),
      },
      { method: "POST", path: `${base}/installations`, allowed: "admins", answer: addOne },
      {
        method: "GET",
        path: `${base}/installations/:installation_id`,
        allowed: "agents",
        answer: readable(showOne),
      },
      { method: "PUT", path: `${base}/installations/:installation_id`, allowed: "admins", answer: changeOne },
    ] satisfies readonly Route[],
);

/** Knob `installationReaders`: whether agents may read what admins set. */
function readable(answer: (call: SignedInCall) => Reply) {
  return (call: SignedInCall): Reply => {
    const mayRead = standingOf(call.user) === "admin" || call.knobs.installationReaders === "agents";
    return mayRead ? answer(call) : forbidden();
  };
}

function listInstallations(call: SignedInCall): Reply {
  return json(200, { installations: [...call.store.apps.installations.values()] });
}

function showOne(call: SignedInCall): Reply {
  const found = installationOf(call);
  return found === null ? recordNotFound() : json(200, found);
}

function addOne(call: SignedInCall): Reply {
  const appId = String(call.body.app_id);
  if (!call.store.apps.apps.has(appId)) {
    return recordInvalid({ app_id: [{ description: `App: ${appId} is unknown`, error: "InvalidValue" }] });
  }
  const row = {
    ...call.body,
    id: nextId(call.store),
    app_id: appId,
    settings: titled(rowOf(call.body.settings)),
  };
  return json(201, addInstallation(call.store.apps, row));
}

/** Knob `installationPut` decides what becomes of settings that were not sent. */
function changeOne(call: SignedInCall): Reply {
  const known = installationOf(call);
  if (known === null) return recordNotFound();
  const sent = isRow(call.body.settings) ? titled(call.body.settings) : known.settings;
  const tooLong = overlong(sent, call.knobs.settingLength);
  if (tooLong !== null) {
    const description = `Settings: ${tooLong} is too long (maximum is ${call.knobs.settingLength} characters)`;
    return recordInvalid({ settings: [{ description, error: "ValueTooLong" }] });
  }
  const settings = call.knobs.installationPut === "merged" ? { ...known.settings, ...sent } : sent;
  const enabled = typeof call.body.enabled === "boolean" ? call.body.enabled : known.enabled;
  return json(200, addInstallation(call.store.apps, { ...known, settings, enabled }));
}

const installationOf = (call: SignedInCall): Installation | null =>
  call.store.apps.installations.get(call.params.installation_id ?? "") ?? null;

/** ZCLI names the installation by `name`, which no parameter may be called; the running app finds it as `title`. */
function titled({ name, ...settings }: Row): Row {
  return name === undefined || "title" in settings ? settings : { title: name, ...settings };
}

const overlong = (settings: Row, limit: number): string | null =>
  Object.entries(settings).find(
    ([, value]) => limit > 0 && typeof value === "string" && value.length > limit,
  )?.[0] ?? null;
