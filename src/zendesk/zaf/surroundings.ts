import * as z from "zod/mini";
import { isRecord } from "../framework/record";
import { GatewayError, type Surroundings } from "../gateway";
import { readRecord } from "../wire/scalars";
import { frameworkUser } from "../wire/wire-framework";
import type { Opening, ZafClient } from "../zaf-client";
import { agentRole, type RoleStorage } from "./agent-role";

export const SURROUNDING_PATHS = ["currentUser", "colorScheme"] as const;

/** More parameters than this no manifest has. */
const MOST_SETTINGS = 256;

/** Who looks at the ticket, in which language and colours. The agent must be known: flags are kept by agent. */
export async function readSurroundings(
  client: ZafClient,
  opening: Opening,
  values: ReadonlyMap<string, unknown>,
  storage: () => RoleStorage,
): Promise<Surroundings> {
  const user = z.safeParse(frameworkUser, values.get("currentUser"));
  if (!user.success || user.data.id === null) throw new GatewayError("unreadable", "get currentUser");
  const { id, name, role, locale } = user.data;
  return {
    agent: { id, name: name ?? "", role: await agentRole(client, role, storage) },
    locale: locale ?? "en",
    colorScheme: values.get("colorScheme") === "dark" ? "dark" : "light",
    settings: settingsOf(opening),
  };
}

/** The installation's settings; ZCLI serves them as a list of objects with one key each. */
export function settingsOf({ metadata: { settings } }: Opening): Surroundings["settings"] {
  const merged = Array.isArray(settings) ? Object.assign({}, ...settings.filter(isRecord)) : settings;
  return readRecord(merged, MOST_SETTINGS) ?? {};
}
