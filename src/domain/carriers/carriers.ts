import { auditMetadata } from "./audit-metadata";
import type { Carrier } from "./carrier";
import { conversation } from "./conversation";
import { mappedField } from "./mapped-field";
import { payloadField } from "./payload-field";
import { payloadNote } from "./payload-note";
import { tags } from "./tags";
import { triage } from "./triage";
import { vendorNote } from "./vendor-note";

/** Every place that is read, in the order in which they are believed. */
export const carriers: readonly Carrier[] = [
  payloadField,
  payloadNote,
  auditMetadata,
  mappedField,
  vendorNote,
  conversation,
  triage,
  tags,
];
