/** An input that cannot be read: one line with the file, the place in it, and what is wrong. */
export class InputError extends Error {
  override readonly name = "InputError";
}
