import { readFileSync } from "node:fs";
import { type BuiltRegex, builtRegexes, siteName } from "./built-regexes";
import { findRegexes, type RegexSite } from "./find-regexes";
import { type Doubt, doubtOf } from "./prove-linear";

/** What was looked at, and one line for each expression that is not shown to be linear. */
export type RegexReport = Readonly<{ looked: number; doubts: readonly string[] }>;

/** Looks at every regular expression of these files, also those that their modules build while they load. */
export async function regexDoubts(files: readonly string[]): Promise<RegexReport> {
  const sites = files.flatMap((file) => findRegexes(file, readFileSync(file, "utf8")));
  const built = await builtRegexes([
    ...new Set(sites.filter(({ kind }) => kind === "built").map(({ file }) => file)),
  ]);
  const doubts = await Promise.all(sites.map((site) => siteDoubts(site, made(site, built))));
  return { looked: sites.flatMap((site) => made(site, built)).length, doubts: doubts.flat() };
}

async function siteDoubts(site: RegexSite, regexes: readonly BuiltRegex[]): Promise<readonly string[]> {
  if (regexes.length === 0) {
    return [
      line(site, "RegExp(…)", { why: "built when it is used, not when its module loads", attack: null }),
    ];
  }
  const doubts = await Promise.all(
    regexes.map(async ({ source, flags }) => {
      const doubt = await doubtOf(source, flags);
      return doubt === null ? [] : [line(site, `/${source}/${flags}`, doubt)];
    }),
  );
  return doubts.flat();
}

function made(site: RegexSite, built: ReadonlyMap<string, readonly BuiltRegex[]>): readonly BuiltRegex[] {
  return site.kind === "literal" ? [site] : (built.get(siteName(site)) ?? []);
}

function line({ file, line }: RegexSite, pattern: string, { why, attack }: Doubt): string {
  return `${file}:${line} ${pattern} ${why}${attack === null ? "" : `; attack ${attack}`}`;
}
