import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { FINDING_IDS } from "../src/domain/checks/checks";
import { SIGNS } from "../src/domain/checks/stuck";
import { NEXT_STEPS, type ReviewedHandoff } from "../src/domain/handoff-review";

/** Every story is reviewed at this moment, by the command itself, and the whole answer is compared. */
const NOW = "2026-12-01T00:00:00Z";
const names = readdirSync("fixtures")
  .filter((file) => file.endsWith(".json"))
  .map((file) => path.basename(file, ".json"));
const reviews = new Map<string, unknown>();

const idsOf = (review: unknown): readonly string[] =>
  (review as Partial<ReviewedHandoff>).findings?.map(({ id }) => id) ?? [];

const stepOf = (review: unknown): string | null =>
  (review as Partial<ReviewedHandoff>).brief?.next.step ?? null;

const signsOf = (review: unknown) =>
  ((review as Partial<ReviewedHandoff>).findings ?? []).flatMap(({ facts: { signs } }) => signs ?? []);

beforeAll(() => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "baton-reviews-")), "stories.jsonl");
  const lines = names.map((name) =>
    JSON.stringify(JSON.parse(readFileSync(`fixtures/${name}.json`, "utf8"))),
  );
  writeFileSync(file, lines.join("\n"));
  const tsx = path.join("node_modules", "tsx", "dist", "cli.mjs");
  const run = spawnSync(process.execPath, [tsx, "src/cli/main.ts", "review", file, "--now", NOW], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  for (const [index, line] of run.stdout.trim().split("\n").entries()) {
    reviews.set(names[index] ?? "", JSON.parse(line));
  }
}, 60_000);

/** `npm run reviews` writes them anew; read the difference before it is committed. */
describe("the command line reviews every story, and says exactly this", () => {
  it.each(names)("%s", (name) => {
    expect(reviews.get(name)).toEqual(JSON.parse(readFileSync(`tests/reviews/${name}.json`, "utf8")));
  });

  it.each(FINDING_IDS)("some story shows the finding %s", (id) => {
    const shown = [...reviews.values()].flatMap((review) => idsOf(review));
    expect(shown).toContain(id);
  });

  it.each(NEXT_STEPS)("some story's next step is %s", (step) => {
    expect([...reviews.values()].map(stepOf)).toContain(step);
  });

  it.each(SIGNS)("some story had got stuck by the sign %s", (sign) => {
    expect([...reviews.values()].flatMap(signsOf)).toContain(sign);
  });

  it("no expected review is left over", () => {
    const expected = readdirSync("tests/reviews").map((file) => path.basename(file, ".json"));
    expect(expected.sort()).toEqual([...names].sort());
  });
});
