import { cutText } from "./cut-text";

/** Enough of a value to recognise it by. */
export function shorten(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${cutText(text, 79)}…` : text;
}
