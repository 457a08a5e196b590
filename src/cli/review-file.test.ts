import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { reviewFile } from "./review-file";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "baton-cli-"));
});
const file = (name: string, text: string) => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
};
const review = (at: string, policyFile: string | null = null) => reviewFile(at, { policyFile, now: 0 });

describe("reviewing a file", () => {
  it("one bundle gives one review", async () => {
    const { reviews } = await review(file("one.json", '{"ticket":{"id":7}}'));
    expect(JSON.parse(reviews)).toMatchObject({ kind: "none", version: 1, ticketId: "7" });
  });

  it("a line of a .jsonl file gives a line, empty lines give none", async () => {
    const { reviews } = await review(file("many.jsonl", '{"ticket":{"id":1}}\n\n{"ticket":{"id":2}}\n'));
    expect(reviews.split("\n").map((line) => JSON.parse(line).ticketId)).toEqual(["1", "2"]);
  });

  it("a byte order mark is no part of the file", async () => {
    await expect(review(file("bom.json", '\uFEFF{"ticket":{"id":7}}'))).resolves.toBeDefined();
  });

  it.each<[rule: string, name: string, text: string, says: RegExp]>([
    ["broken JSON, with line and column", "a.json", '{"ticket":\n {"id":}}', /a\.json:2:8: not JSON$/],
    ["JSON that ends too early", "b.json", '{"ticket":', /b\.json:1:11: not JSON$/],
    ["a bad line among good ones", "c.jsonl", '{"ticket":{"id":1}}\n{"ticket"', /c\.jsonl:2:10: not JSON$/],
    ["no ticket in it", "d.json", "{}", /d\.json: ticket: must be the object/],
    ["no ticket in a line", "e.jsonl", '{"ticket":{"id":1}}\n[]', /e\.jsonl:2: /],
    ["a list instead of a bundle", "g.json", "[]", /g\.json: a ticket bundle is an object, this is a list$/],
    ["an empty file", "f.json", "", /f\.json:1:1: not JSON$/],
  ])("%s is one line", async (_rule, name, text, says) => {
    await expect(review(file(name, text))).rejects.toThrow(says);
    await expect(review(file(name, text))).rejects.not.toThrow(/\n/);
  });

  it("a file that is not there is one line", async () => {
    await expect(review(path.join(folder, "none.json"))).rejects.toThrow(/none\.json: no such file$/);
  });

  it("a policy of its own replaces the bundle's", async () => {
    const bundle = file(
      "p.json",
      JSON.stringify({
        ticket: { id: 1, group_id: 5, custom_fields: [{ id: 9, value: "x" }] },
        settings: { field_map: "reason=9", policy: "broken" },
      }),
    );
    const policy = file(
      "policy.json",
      JSON.stringify({
        version: 1,
        queues: { a: { group: 6 } },
        rules: [{ id: "all", when: {}, then: { queue: "a" } }],
      }),
    );
    const { reviews, complaints } = await review(bundle, policy);
    expect(JSON.parse(reviews).route).toMatchObject({ verdict: "wrong", rule: "all" });
    expect(complaints).toEqual([]);
  });

  it("a policy with mistakes names them all, in one line", async () => {
    const policy = file("bad.json", '{"version":2,"queues":{},"rules":[{}]}');
    await expect(review(file("q.json", '{"ticket":{"id":7}}'), policy)).rejects.toThrow(
      /version.*rules\[0\]\.id.*rules\[0\]\.then/,
    );
  });

  it("settings that fall back are complaints beside the review", async () => {
    const bundle = file("s.json", JSON.stringify({ ticket: { id: 1 }, settings: { tag_prefix: "A B" } }));
    const { complaints } = await review(bundle);
    expect(complaints).toEqual([
      expect.stringMatching(/s\.json: settings\.tag_prefix: "A B" may hold small letters/),
    ]);
  });
});
