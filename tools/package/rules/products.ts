import type { AppFolder } from "../app-folder";
import { asObject, type JsonObject, readJson } from "../json-file";

/** Every location a Zendesk product has for an app of framework 2.0. */
export const LOCATIONS: Readonly<Record<string, readonly string[]>> = {
  support: [
    "ticket_sidebar",
    "new_ticket_sidebar",
    "user_sidebar",
    "organization_sidebar",
    "top_bar",
    "nav_bar",
    "system_top_bar",
    "ticket_editor",
    "background",
    "modal",
  ],
  chat: ["chat_sidebar", "background"],
  standalone_chat: ["chat_sidebar", "background"],
  sell: [
    "deal_card",
    "person_card",
    "company_card",
    "lead_card",
    "background",
    "modal",
    "dashboard",
    "note_editor",
    "call_log_editor",
    "email_editor",
    "top_bar",
    "visit_editor",
  ],
};

/** Names a manifest may still use for a product. */
const FORMER_NAMES: Readonly<Record<string, string>> = {
  zendesk: "support",
  zopim: "chat",
  lotus_box: "standalone_chat",
};

export const productOf = (key: string): string => FORMER_NAMES[key] ?? key;

/** The manifest's `location`, empty where there is none. */
export const locationsOf = (app: AppFolder): JsonObject => asObject(readJson(app, "manifest.json").location);
