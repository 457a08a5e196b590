import { expect } from "@playwright/test";
import { faultJourney, titled } from "../browser/faults/fault-journey";
import { tagged } from "../browser/faults/fault-tickets";
import type { FlagTab } from "../browser/faults/flag-tab";

const DAY_MS = 86_400_000;
const GOOD = tagged("good");
const SAVED = /Saved.*Good handoff/;
const ASK = /How was this handoff\?/;
const ASKED_TO_WAIT = /Not saved yet.*Zendesk asks to wait/;
const KEEP_OPEN = /keep this tab open until it says saved/;

faultJourney(titled("F46", "the tab must stay open, and saves all the same"), async ({ run }) => {
  const tab = await run.openTab((page) => page.addInitScript(refuseStorage));
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  await tab.says(KEEP_OPEN);
  await run.pass("02:00");
  await tab.says(/^Saved(?!.*keep this tab open)/);
  await run.tab.open();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
  await run.tab.close();
});

faultJourney(titled("F47", "the tab must stay open, and saves all the same"), async ({ run, tab }) => {
  const frame = await tab.frame();
  await frame.evaluate(fillStorage);
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  await tab.says(KEEP_OPEN);
  await run.pass("02:00");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
  await frame.evaluate(() => localStorage.clear());
});

faultJourney(titled("F48", "it is set aside, and the agent can flag"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  const [kept, ...more] = await entriesOf(tab, run.id);
  expect(more).toEqual([]);
  await (await tab.frame()).evaluate((key) => localStorage.setItem(key, '{"v":99}'), kept ?? "");
  await run.strike();
  await tab.reloadApp();
  await tab.says(ASK);
  const aside = await entriesOf(tab, run.id);
  expect(aside).toEqual([expect.stringMatching(/^baton:unreadable:/)]);
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F49", "it waits for its own agent, and nobody else sends it"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  await run.strike();
  await run.signIn("Jonas Berg (agent)");
  await tab.open();
  for (const _minutes of [1, 2]) {
    await run.quiet();
    await run.pass("03:00");
  }
  await tab.says(ASK);
  expect(await run.tags()).toEqual(run.before);
  await tab.close();
  await run.signIn("Amal Haddad (admin)");
  await tab.open();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F50", "the agent is asked before it is sent"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  await run.strike();
  const now = await tab.page.evaluate(() => Date.now());
  await tab.page.clock.setSystemTime(now + 8 * DAY_MS);
  await tab.reloadApp();
  await tab.says(/Not saved.*clicked more than a week ago and never reached Zendesk/);
  await run.pass("02:00");
  await run.quiet();
  expect(run.writes()).toHaveLength(1);
  await tab.press("Try again");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
  await tab.page.clock.setSystemTime(now);
});

faultJourney(titled("F51", "the app stops waiting by itself, and tries again"), async ({ run, tab }) => {
  await run.strike({ on: "read", kind: "drop", ending: "lost", times: 2 });
  await tab.press("Good");
  for (const times of [1, 2]) {
    await run.reads(times);
    await run.pass("00:13");
    await run.pass("00:02");
  }
  await tab.says(/Not saved yet.*Zendesk is not available right now/);
  await run.strike();
  await run.pass("00:26");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F52", "one reading answers them all"), async ({ run, tab }) => {
  await tab.press("Good");
  await tab.says(SAVED);
  await run.quiet();
  await run.pass("00:10");
  await run.quiet();
  const before = run.zendesk.requests.length;
  const priority = tab.page.getByLabel("Priority");
  for (const value of ["low", "high", "low", "high", "low", "high", "low", "high"])
    await priority.selectOption(value);
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  const asked = run.zendesk.requests.slice(before).map((request) => request.replace(/\?.*/, ""));
  expect(asked).toEqual([...new Set(asked)]);
});

faultJourney(titled("F53", "the flag is saved all the same"), async ({ run, tab }) => {
  const refused = await (await tab.frame()).evaluateHandle(() => {
    const errors: string[] = [];
    window.addEventListener("message", ({ data }) => {
      const reply = typeof data === "string" ? JSON.parse(data) : data;
      errors.push(...Object.keys(reply.result?.errors ?? {}));
    });
    return errors;
  });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  // The admin has mapped fields that are not on this ticket.
  expect(await refused.jsonValue()).toContainEqual(expect.stringMatching(/^ticketFields:custom_field_/));
});

faultJourney(titled("F54", "the flag is written under the usual prefix"), async ({ run, tab }) => {
  const storySettings = tab.page.getByRole("button", { name: "Story's settings" });
  await storySettings.click();
  await expect(tab.app.getByText(/mistakes in Baton’s settings/)).toBeVisible();
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  await storySettings.click();
});

function refuseStorage(): void {
  if (window === window.top) return;
  Object.defineProperty(window, "localStorage", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
}

/** Until not one character more has room. */
function fillStorage(): void {
  for (let length = 8_000_000, n = 0; length >= 1; n += 1) {
    try {
      localStorage.setItem(`filler${n}`, "x".repeat(length));
    } catch {
      length = Math.floor(length / 2);
    }
  }
}

/** The keys under which the app's storage holds something of a ticket. */
async function entriesOf(tab: FlagTab, ticketId: number): Promise<readonly string[]> {
  const keys = await (await tab.frame()).evaluate(() => Object.keys(localStorage));
  return keys.filter((key) => key.endsWith(`:${ticketId}`));
}
