import { SpokenOnly } from "./text";

/** Says a change to a screen reader once, without moving the focus. It must stand before its text changes. */
export function Live({ text }: { text: string }) {
  return <SpokenOnly role="status">{text}</SpokenOnly>;
}
