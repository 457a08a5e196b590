/**
 * An address that reads as what it is: https only, its host in ASCII (letters that only look alike come out as
 * `xn--…`), and nothing in front of the host that could be taken for it. Null for any other text.
 */
export function plainAddress(text: string): string | null {
  try {
    const url = new URL(text);
    const isPlain = url.protocol === "https:" && url.username === "" && url.password === "";
    return isPlain ? url.toString() : null;
  } catch {
    return null;
  }
}
