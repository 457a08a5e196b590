import { z } from "zod/mini";
import { frameworkKnobs } from "../host/framework-knobs";

const agentSchema = z.object({
  id: z.number(),
  name: z.string(),
  standing: z.string(),
  restriction: z.nullable(z.string()),
});
export type SeatedAgent = z.infer<typeof agentSchema>;

const storySchema = z.object({
  title: z.string(),
  ticketId: z.number(),
  subject: z.string(),
  settings: z.optional(z.record(z.string(), z.unknown())),
});
export type StoryRow = z.infer<typeof storySchema>;

/** By installation id: what admins have saved by REST since the start. */
export const savedSettingsSchema = z.record(z.string(), z.record(z.string(), z.unknown()));

const configSchema = z.object({
  appJsonUrl: z.string(),
  subdomain: z.string(),
  knobs: z.pipe(
    z.record(z.string(), z.unknown()),
    z.transform((turned: Readonly<Record<string, unknown>>) => frameworkKnobs(turned)),
  ),
  userId: z.nullable(z.number()),
  savedSettings: savedSettingsSchema,
  agents: z.array(agentSchema),
  stories: z.array(storySchema),
});
/** What the server says of the account, the app and who is signed in. */
export type Config = z.infer<typeof configSchema>;

export async function readConfig(): Promise<Config> {
  const response = await fetch("/preview/config.json");
  return configSchema.parse(await response.json());
}

/** Signs an agent in, or everybody out. */
export async function signIn(userId: number | null): Promise<void> {
  await fetch("/preview/session", { method: "POST", body: JSON.stringify({ userId }) });
}

const STANDINGS: Readonly<Record<string, string>> = {
  admin: "admin",
  agent: "agent",
  light_agent: "light agent",
  custom: "custom role",
};

/** An agent as the role switch lists them: what each may do, then who it is. */
export function seatLabel({ name, standing, restriction }: SeatedAgent): string {
  const role = STANDINGS[standing] ?? standing;
  return `${name} (${restriction === null ? role : `${role}, own ${restriction === "groups" ? "groups" : "tickets"} only`})`;
}
