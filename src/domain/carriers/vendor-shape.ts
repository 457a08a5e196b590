import { valueKey } from "../handoff/folded-key";
import type { HandoffValues, KnownField } from "../handoff/handoff";
import type { JsonObject } from "../handoff/payload-text";
import { present } from "../handoff/payload-values";
import { isLeftover } from "../handoff/templates";
import type { VendorProfile } from "./profiles/profile";
import { readerOf } from "./values-by-name";

/** Longest text that is a collected value and not a paragraph. */
const VALUE_LENGTH = 200;

/** A vendor's own JSON as handoff values: its known keys by their meaning, the rest as what the bot collected. */
export function shapeValues(object: JsonObject, profile: VendorProfile): HandoffValues {
  const { keys = {}, collects = null } = profile.shape ?? {};
  const known = Object.entries(object).flatMap(([key, raw]) => {
    const text = typeof raw === "string" || typeof raw === "number" ? String(raw) : "";
    const reader = readerOf(keys[key] ?? "");
    return reader === undefined || text === "" || isLeftover(text) ? [] : [reader(text) ?? {}];
  });
  const others = Object.entries(object).filter(([key]) => !Object.hasOwn(keys, key));
  const fields =
    collects === null
      ? []
      : others
          .filter(([key]) => key.startsWith(collects))
          .flatMap(([key, raw]) => collected(key.slice(collects.length), raw));
  return { ...Object.assign({ vendor: profile.vendor }, ...known), ...present({ fields }) };
}

function collected(key: string, raw: unknown): readonly KnownField[] {
  const text = typeof raw === "string" || typeof raw === "number" ? String(raw).trim() : "";
  if (text === "" || text.length > VALUE_LENGTH || isLeftover(text)) return [];
  return [{ key: valueKey(key), label: key, value: text, by: "bot", verified: false }];
}
