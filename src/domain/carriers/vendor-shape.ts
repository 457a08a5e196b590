import { valueKey } from "../handoff/folded-key";
import type { HandoffValues, KnownField } from "../handoff/handoff";
import { isObject, type JsonObject } from "../handoff/payload-text";
import { present } from "../handoff/payload-values";
import { isLeftover, isRedacted } from "../handoff/templates";
import { labelMeaning } from "./note-labels";
import type { VendorProfile } from "./profiles/profile";
import { profiles } from "./profiles/profiles";
import { valueAtPath } from "./value-at-path";
import { readerOf } from "./values-by-name";

/** Longest text that is a collected value and not a paragraph. */
const VALUE_LENGTH = 200;

/** The vendor whose JSON this is, and the part of it that holds the values. */
export function vendorByShape(
  object: JsonObject,
): Readonly<{ profile: VendorProfile; values: JsonObject }> | null {
  const profile = profiles.find(({ shape }) =>
    shape?.marks.some((mark) => valueAtPath(object, mark) !== undefined),
  );
  if (profile === undefined) return null;
  const inner = (profile.shape?.within ?? []).map((path) => valueAtPath(object, path)).find(isObject);
  return { profile, values: inner ?? object };
}

/** A vendor's own JSON as handoff values: its known keys by their meaning, the rest as what the bot collected. */
export function shapeValues(object: JsonObject, { vendor, shape }: VendorProfile): HandoffValues {
  const { keys = {}, collects = null } = shape ?? {};
  const known = Object.entries(keys).flatMap(
    ([path, name]) => named(name, textOf(valueAtPath(object, path))) ?? [],
  );
  const others = Object.entries(object).flatMap(([key, raw]) =>
    collects === null || Object.hasOwn(keys, key) || !key.startsWith(collects)
      ? []
      : [{ key: key.slice(collects.length), text: textOf(raw) }],
  );
  const meant = others.map(({ key, text }) => named(labelMeaning(key) ?? "", text));
  const fields = others.flatMap(({ key, text }, at) =>
    meant[at] === null && labelMeaning(key) !== "" ? collected(key, text) : [],
  );
  return { ...Object.assign({ vendor }, ...meant, ...known), ...present({ fields }) };
}

/** The value of a field map's name, null where the name has no reader or the text says nothing. */
function named(name: string, text: string): HandoffValues | null {
  const reader = readerOf(name);
  return reader === undefined || text === "" || isLeftover(text) ? null : reader(text);
}

const textOf = (raw: unknown): string =>
  (typeof raw === "string" && !isRedacted(raw)) || typeof raw === "number" ? String(raw).trim() : "";

function collected(key: string, text: string): readonly KnownField[] {
  if (text === "" || text.length > VALUE_LENGTH || isLeftover(text)) return [];
  return [{ key: valueKey(key), label: key, value: text, by: "bot", verified: false }];
}
