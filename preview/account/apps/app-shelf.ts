import { idOf, type Row, rowOf } from "../row";

/** An uploaded app as it arrived: the zip's bytes, one character each. */
export type AppPackage = Readonly<{ uploadId: number; zip: string }>;

export type InstalledApp = Readonly<{ id: string; name: string; package: AppPackage }>;

/** An installation's settings are one object of parameter names, `title` among them. */
export type Installation = Row &
  Readonly<{ id: number | string; app_id: number | string; settings: Row; enabled: boolean }>;

/** Everything of the account that is about apps. Ids are kept as text: zcli writes them as text, Zendesk as numbers. */
export type AppShelf = Readonly<{
  uploads: Map<string, AppPackage>;
  apps: Map<string, InstalledApp>;
  jobs: Map<string, Row>;
  installations: Map<string, Installation>;
}>;

export const emptyShelf = (): AppShelf => ({
  uploads: new Map(),
  apps: new Map(),
  jobs: new Map(),
  installations: new Map(),
});

/** Puts an installation on the shelf as somebody describes it: settings may be an object, or a list of one-key objects as in app.json. */
export function addInstallation(shelf: AppShelf, row: Row): Installation {
  const list = Array.isArray(row.settings) ? row.settings : [row.settings];
  const installation: Installation = {
    ...row,
    id: idOf(row.id) ?? String(row.id),
    app_id: idOf(row.app_id) ?? String(row.app_id),
    settings: Object.assign({}, ...list.map(rowOf)) as Row,
    enabled: row.enabled !== false,
  };
  shelf.installations.set(String(installation.id), installation);
  return installation;
}
