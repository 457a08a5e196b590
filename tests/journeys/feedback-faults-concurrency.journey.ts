import { expect } from "@playwright/test";
import { faultJourney, titled } from "../browser/faults/fault-journey";
import { tagged } from "../browser/faults/fault-tickets";
import { beforeHearing } from "../browser/faults/late-storage";

const GOOD = tagged("good");
const TOO_LATE = tagged("bad", "too_late");
const SAVED = /Saved.*Good handoff/;

faultJourney(titled("F27", "theirs stay as they left them"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "foreign_tags" }, { on: "read", kind: "foreign_removal", nth: 2 });
  await tab.press("Good");
  const [removed, ...kept] = run.before;
  const others = [...kept, "added_elsewhere"];
  expect(removed).toBe("vip");
  await run.ended({ says: SAVED, holds: GOOD, others, writes: 2 });
});

faultJourney(titled("F28", "the agent reads who took the flag off with it"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "stale_full_save" });
  await tab.press("Good");
  const says = /The flag was removed.*By Rosalind Achterberg/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
});

faultJourney(titled("F29", "the agent reads which trigger it was"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "trigger_removes_tags" });
  await tab.press("Good");
  const says = /The flag was removed.*By trigger “Clean up tags”/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
});

faultJourney(titled("F30", "one write, and both tabs say saved"), async ({ run, tab }) => {
  const other = await run.openTab();
  await run.strike({ on: "read", kind: "slow", delayMs: 2_000 });
  await beforeHearing(await other.frame(), async () => {
    await tab.press("Good");
    await other.press("Good");
  });
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  await other.says(SAVED);
});

faultJourney(titled("F31", "the later one stands alone, and both tabs say it"), async ({ run, tab }) => {
  const other = await run.openTab();
  await other.press("Flag…");
  await other.pick("Too late");
  await run.strike({ on: "read", kind: "slow", delayMs: 2_000 });
  await beforeHearing(await other.frame(), async () => {
    await tab.flag("Wrong queue");
    await other.press("Save flag");
  });
  await run.ended({ says: /Saved.*Flagged: Too late/, holds: TOO_LATE, writes: 3 });
  await other.says(/Saved.*Flagged: Too late/);
});

faultJourney(titled("F32", "the first one stands, and the second is told so"), async ({ run, tab }) => {
  const colleague = await run.openColleague();
  for (const each of [tab, colleague]) await each.press("Flag…");
  await tab.pick("Too late");
  await colleague.pick("Customer not told");
  await run.strike({ on: "read", kind: "slow", times: 2, delayMs: 3_000 });
  await tab.press("Save flag");
  await run.reads(1);
  await colleague.press("Save flag");
  await run.ended({ says: /Saved.*Flagged: Too late/, holds: TOO_LATE, writes: ["PUT"] });
  await colleague.says(/Flagged: Too late.*By Amal Haddad.*This flag was there first and was kept/);
});

faultJourney(titled("F33", "nobody’s tags are lost"), async ({ run, tab }) => {
  await run.strike({ on: "read", kind: "foreign_tags" }, { on: "add", kind: "foreign_removal" });
  await tab.page.waitForTimeout(1_000 - (Date.now() % 1_000));
  await tab.press("Good");
  const others = [...run.before.slice(1), "added_elsewhere"];
  await run.ended({ says: SAVED, holds: GOOD, others, writes: 2 });
});

faultJourney(titled("F34", "the bar does not waver, and nothing is sent again"), async ({ run, tab }) => {
  await run.strike({ on: "read", kind: "stale_read", nth: 2, times: 3, delayMs: 60_000 });
  const shown = await tab.listen();
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  expect(await shown()).not.toContainEqual(expect.stringMatching(/removed|Not saved/));
});
