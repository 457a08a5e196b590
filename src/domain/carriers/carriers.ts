import type { Carrier } from "./carrier";
import { conversation } from "./conversation";
import { mappedField } from "./mapped-field";
import { payloadField } from "./payload-field";
import { payloadNote } from "./payload-note";
import { tags } from "./tags";

/** Every place that is read, in the order in which they are believed. */
export const carriers: readonly Carrier[] = [payloadField, payloadNote, mappedField, conversation, tags];
