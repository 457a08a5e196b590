import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { FLAG_REASONS } from "../src/domain/feedback/flags";
import { CONTRACT } from "../src/domain/handoff/contract";
import { findPayload } from "../src/domain/handoff/payload-text";
import { readPayload } from "../src/domain/handoff/read-payload";
import { REASON_CODES, RISKS } from "../src/domain/handoff/reasons";
import { readPolicy } from "../src/domain/policy/read-policy";

const pages = ["README.md", ...markdownIn("docs"), ...markdownIn("docs/decisions")];
const read = (file: string) => readFileSync(file, "utf8");
const firstJson = (file: string) => /```json\n([\s\S]*?)```/.exec(read(file))?.[1] ?? "";

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .map((file) => path.join(folder, file));
}

describe("what the pages show is true", () => {
  it("the admin guide's policy is accepted as it stands", () => {
    expect(readPolicy(firstJson("docs/admin-guide.md"))).toMatchObject({ kind: "policy" });
  });

  it("the contract's example is read whole", () => {
    const found = findPayload(firstJson("docs/handoff-contract.md"));
    expect(found.kind === "object" ? readPayload(found.object) : found).toMatchObject({
      grade: "ok",
      problems: [],
    });
  });

  it.each([...REASON_CODES, ...RISKS])("the contract page names %s", (code) => {
    expect(read("docs/handoff-contract.md")).toContain(`\`${code}\``);
  });

  it.each(FLAG_REASONS)("the admin guide names the flag reason %s", (reason) => {
    expect(read("docs/admin-guide.md")).toContain(`\`${reason}\``);
  });

  it("the contract's name stands on its page", () => {
    expect(read("docs/handoff-contract.md")).toContain(CONTRACT);
  });

  it.each(pages)("%s links to what is there", (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = ""]) => link);
    const local = links.filter((link) => !/^[a-z]+:/.test(link));
    expect(local.filter((link) => !existsSync(path.join(path.dirname(page), link)))).toEqual([]);
  });
});
