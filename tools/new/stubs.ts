/** What can be added to the reader or the judge, one file each. */
export const PART_KINDS = ["carrier", "profile", "check"] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** A file as it is first written; a line put in front of the only line `before` of a file that is there. */
export type Stub = Readonly<{
  files: readonly Readonly<{ file: string; text: string }>[];
  lines: readonly Readonly<{ file: string; before: string; line: string }>[];
}>;

const inCamel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const inSnake = (name: string): string => name.replaceAll("-", "_");

const testOf = (name: string, rule: string): string => `import { describe, it } from "@jest/globals";

describe("${name}", () => {
  it.todo("${rule}");
});
`;

const STUBS: Readonly<Record<PartKind, (name: string) => Stub>> = {
  profile: (name) => ({
    files: [
      {
        file: `src/domain/carriers/profiles/${name}.ts`,
        text: `import type { VendorProfile } from "./profile";

/** What this vendor's bots leave on a ticket, and where that is known from. */
export const ${inCamel(name)}: VendorProfile = { vendor: "${inSnake(name)}", name: "${name}" };
`,
      },
      {
        file: `src/domain/carriers/profiles/${name}.test.ts`,
        text: testOf(name, "its note is read, and another's is not taken for it"),
      },
    ],
    lines: [],
  }),
  carrier: (name) => ({
    files: [
      {
        file: `src/domain/carriers/${name}.ts`,
        text: `import type { Carrier } from "./carrier";

/** Where on a ticket this stands, who may write there, and how large it can be. */
export const ${inCamel(name)}: Carrier = {
  name: "${inSnake(name)}",
  read: () => [],
};
`,
      },
      {
        file: `src/domain/carriers/${name}.test.ts`,
        text: testOf(name, "what a bot left is read, what anybody can write is not"),
      },
    ],
    lines: [
      {
        file: "src/domain/handoff/provenance.ts",
        before: '  "derived",',
        line: `  "${inSnake(name)}",`,
      },
      { file: "src/ui/sidebar/sources.ts", before: "  derived: null,", line: `  ${inSnake(name)}: null,` },
    ],
  }),
  check: (name) => ({
    files: [
      {
        file: `src/domain/checks/${name}.ts`,
        text: `import type { Check } from "./check";

/** What is wrong where this finds something, and the source of its numbers. */
export const ${inCamel(name)}: Check = {
  name: "${name}",
  facets: ["found"],
  check: () => [],
};
`,
      },
      {
        file: `src/domain/checks/${name}.test.ts`,
        text: testOf(name, "finds what is wrong, and is silent where all is right"),
      },
    ],
    lines: [],
  }),
};

export const stubOf = (kind: PartKind, name: string): Stub => STUBS[kind](name);
