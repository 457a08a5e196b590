import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PART_KINDS, type PartKind, stubOf } from "./stubs";

export type Written =
  | Readonly<{ kind: "written"; files: readonly string[] }>
  | Readonly<{ kind: "refused"; why: string }>;

/** Long enough for every name there is, and a name of words stays one line. */
const LONGEST_NAME = 40;

/**
 * Writes the first files of a carrier, a profile or a check into the tree at `root`, or says in one line why not;
 * then nothing was written. The new files compile and pass the linter, the test of all parts names what is missing.
 */
export function writeStub(root: string, kind: string, name: string): Written {
  const refusal = unknownKind(kind) ?? badName(kind, name);
  if (refusal !== null || !isKind(kind)) return refused(refusal ?? "");
  const { files, lines } = stubOf(kind, name);
  const there = files.find(({ file }) => existsSync(path.join(root, file)));
  if (there !== undefined) return refused(`${there.file} is there already. Choose another name.`);
  const grown = lines.map(({ file, before, line }) => {
    const parts = readFileSync(path.join(root, file), "utf8").split(`\n${before}\n`);
    return { file, text: parts.join(`\n${line}\n${before}\n`), fits: parts.length === 2, before };
  });
  const unfit = grown.find(({ fits }) => !fits);
  if (unfit !== undefined)
    return refused(`${unfit.file} has no single line "${unfit.before.trim()}" to stand before.`);
  for (const { file, text } of [...files, ...grown]) writeFileSync(path.join(root, file), text);
  return { kind: "written", files: [...files, ...grown].map(({ file }) => file) };
}

const refused = (why: string): Written => ({ kind: "refused", why });

const isKind = (kind: string): kind is PartKind => (PART_KINDS as readonly string[]).includes(kind);

function unknownKind(kind: string): string | null {
  return isKind(kind) ? null : `There is no kind "${kind}". There are ${PART_KINDS.join(", ")}.`;
}

function badName(kind: string, name: string): string | null {
  if (name === "") return `A ${kind} needs a name: npm run new ${kind} some-name`;
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > LONGEST_NAME)
    return `"${name}" is no name for a ${kind}: small letters and digits, words joined by a hyphen, at most ${LONGEST_NAME} characters.`;
  return name === kind || name === `${kind}s` ? `"${name}" is the name of the list. Choose another.` : null;
}
