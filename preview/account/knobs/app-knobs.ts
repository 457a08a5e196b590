import { amount, choice } from "../../knobs/knob";

/** How the account keeps an app's settings. */
export const APP_KNOBS = {
  installationPut: choice(["merged", "replaced"], {
    doc: "Whether settings that a PUT of an installation leaves out are kept or lost.",
    unknown: "Zendesk's own apps rely on either; old pages always send the complete set.",
    verify: "PUT an installation with one of two settings and GET it.",
  }),
  installationReaders: choice(["admins", "agents"], {
    doc: "Who may GET an installation.",
    unknown: "Whether agents who are no admins may read it by REST.",
    verify: "GET /api/v2/apps/installations/{id}.json as an agent.",
  }),
  settingLength: amount(65_536, "characters", {
    doc: "A longer setting is refused with 422.",
    unknown: "No limit for a setting's length is published anywhere.",
    verify: "PUT a multiline setting of 8, 32, 64 and 128 thousand characters; GET it and compare.",
  }),
} as const;
