import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What stands beside the parts: the expected reviews as one text, and each locale's keys. */
type Tree = Readonly<{ reviews: string; locales: readonly Readonly<{ file: string; keys: object }>[] }>;

type Family = Readonly<{
  folder: string;
  /** The ordered list, with the type that its members are declared with. */
  list: string;
  type: string;
  /** What else a member needs, given its file's text: a line for each thing that is not there. */
  needs: (text: string, tree: Tree) => readonly string[];
}>;

const FAMILIES: readonly Family[] = [
  {
    folder: "src/domain/carriers/profiles",
    list: "profiles",
    type: "VendorProfile",
    needs: (text, tree) => {
      const vendor = told(text, "vendor");
      // What hands nothing over is nobody's vendor: it is seen where its options are read.
      const seen = /\boptions: /.test(text)
        ? isReviewed(tree, "carrier", "triage")
        : isReviewed(tree, "vendor", vendor);
      return seen ? [] : [`no story in fixtures/ is by the bot "${vendor}"`];
    },
  },
  {
    folder: "src/domain/carriers",
    list: "carriers",
    type: "Carrier",
    needs: (text, tree) => {
      const name = told(text, "name");
      const story = isReviewed(tree, "carrier", name)
        ? []
        : [`no story in fixtures/ has the carrier "${name}"`];
      return [...story, ...unsaid(tree, [`carrier.${name}`])];
    },
  },
  {
    folder: "src/domain/checks",
    list: "checks",
    type: "Check",
    needs: (text, tree) => {
      const [, facets = ""] = /facets: \[([^\]]*)\]/.exec(text) ?? [];
      const ids = [...facets.matchAll(/"([^"]+)"/g)].map(([, facet]) => `${told(text, "name")}.${facet}`);
      return unsaid(
        tree,
        ids.flatMap((id) => [`finding.${id}`, `clause.${id}`]),
      );
    },
  },
];

/** What each carrier, profile and check lacks to be one: its test, its line, its story, its sentences. */
export function missingParts(root: string): readonly string[] {
  const tree = readTree(root);
  return FAMILIES.flatMap((family) => {
    const list = readFileSync(path.join(root, family.folder, `${family.list}.ts`), "utf8");
    return membersOf(root, family).flatMap(({ file, constant, text }) =>
      [
        ...untested(path.join(root, file)),
        ...(new RegExp(`^ {2}${constant},$`, "m").test(list) ? [] : [`no line in ${family.list}.ts`]),
        ...family.needs(text, tree),
      ].map((missing) => `${file}: ${missing}`),
    );
  });
}

type Member = Readonly<{ file: string; constant: string; text: string }>;

function membersOf(root: string, { folder, type }: Family): readonly Member[] {
  return readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(path.join(root, folder, name), "utf8");
      const constant = new RegExp(`^export const (\\w+): ${type} =`, "m").exec(text)?.[1];
      return constant === undefined ? [] : [{ file: `${folder}/${name}`, constant, text }];
    });
}

/** A test that only announces its rules has none yet. */
function untested(file: string): readonly string[] {
  const test = file.replace(/\.ts$/, ".test.ts");
  if (!existsSync(test)) return ["no test beside it"];
  return /\b(?:it|test)(?:\.each\b|\()/.test(readFileSync(test, "utf8")) ? [] : ["its test has no rule"];
}

const told = (text: string, key: string): string => new RegExp(`\\b${key}: "([^"]+)"`).exec(text)?.[1] ?? "";

function isReviewed({ reviews }: Tree, key: string, value: string): boolean {
  return reviews.includes(`"${key}": "${value}"`);
}

function unsaid({ locales }: Tree, wanted: readonly string[]): readonly string[] {
  return locales.flatMap(({ file, keys }) => {
    const lacking = wanted.filter((key) => !Object.hasOwn(keys, key));
    return lacking.length === 0 ? [] : [`no ${lacking.join(", ")} in translations/${file}`];
  });
}

function readTree(root: string): Tree {
  const textsIn = (folder: string) =>
    readdirSync(path.join(root, folder))
      .sort()
      .map((file) => ({ file, text: readFileSync(path.join(root, folder, file), "utf8") }));
  return {
    reviews: textsIn("tests/reviews")
      .map(({ text }) => text)
      .join("\n"),
    locales: textsIn("translations").map(({ file, text }) => ({
      file,
      keys: (JSON.parse(text) as { ui: object }).ui,
    })),
  };
}
