import { ada } from "./ada";
import { amelia } from "./amelia";
import { botpress } from "./botpress";
import { copilotStudio } from "./copilot-studio";
import { cxBridge } from "./cx-bridge";
import { fin } from "./fin";
import { forethought } from "./forethought";
import { genericFields } from "./generic-fields";
import { genericNote } from "./generic-note";
import { kore } from "./kore";
import type { VendorProfile } from "./profile";
import { shipped } from "./shipped";
import { zendeskAdvanced } from "./zendesk-advanced";
import { zendeskEssential } from "./zendesk-essential";
import { zendeskTriage } from "./zendesk-triage";

/** Every vendor with public evidence of what it leaves on a ticket; the first that matches names the bot. */
export const profiles: readonly VendorProfile[] = [
  kore,
  botpress,
  ada,
  fin,
  forethought,
  amelia,
  copilotStudio,
  cxBridge,
  shipped,
  zendeskAdvanced,
  zendeskEssential,
  zendeskTriage,
  genericFields,
  genericNote,
];
