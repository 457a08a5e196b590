import { faultJourney, titled } from "../browser/faults/fault-journey";
import { tagged } from "../browser/faults/fault-tickets";

const GOOD = tagged("good");
const SAVED = /Saved.*Good handoff/;

faultJourney(titled("F1", "it is sent once more, and saved"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "drop" });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F2", "the flag is found on the ticket and not sent again"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "lose_answer" });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F3", "it is waited for, and not sent a second time"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "apply_late", delayMs: 1_200, ending: "lost" });
  await tab.press("Good");
  await run.sends(1);
  await run.pass("00:13");
  await tab.says(/Saving/);
  await run.landed(GOOD);
  await run.pass("00:31");
  await run.strike();
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F4", "the flag stands once"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "duplicate", delayMs: 300 });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F5", "the flag waits, and is sent when the link is back"), async ({ run, tab }) => {
  await tab.page.context().setOffline(true);
  await tab.press("Good");
  await tab.says(/Not saved yet.*You are offline/);
  await tab.page.context().setOffline(false);
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F6", "tries stay one at a time, and the last one saves"), async ({ run, tab }) => {
  const link = tab.page.context();
  await run.strike({ on: "read", kind: "drop", times: "all" });
  await tab.press("Good");
  for (const tries of [1, 2, 3]) {
    await run.reads(tries);
    await link.setOffline(true);
    await tab.says(/Not saved yet.*You are offline/);
    await link.setOffline(false);
  }
  await run.reads(4);
  await run.quiet();
  await tab.says(/Not saved yet.*Trying again/);
  await run.strike();
  await run.pass("03:20");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F7", "the bar says so, and nothing is sent beside it"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "slow", delayMs: 2_500 });
  await tab.press("Good");
  await run.sends(1);
  await run.pass("00:10");
  await tab.says(/Saving/);
  await run.pass("00:20");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});
