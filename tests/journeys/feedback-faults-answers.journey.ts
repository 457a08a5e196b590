import { expect } from "@playwright/test";
import { faultJourney, titled } from "../browser/faults/fault-journey";
import { tagged } from "../browser/faults/fault-tickets";

const GOOD = tagged("good");
const SAVED = /Saved.*Good handoff/;
const AWAY = /Not saved yet.*Zendesk is not available right now/;
const ASKED_TO_WAIT = /Not saved yet.*Zendesk asks to wait/;

faultJourney(titled("F8", "counts down, and waits all of it"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited" });
  await tab.press("Good");
  await tab.says(/Zendesk asks to wait\.Trying again in (8[5-9]|9\d|1[01]\d) s/);
  await run.pass("01:20");
  await run.quiet();
  expect(run.writes()).toHaveLength(1);
  await run.pass("00:40");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F9", "waits ten seconds of its own"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited_without_wait" });
  await tab.press("Good");
  await tab.says(ASKED_TO_WAIT);
  await run.pass("00:05");
  await run.quiet();
  expect(run.writes()).toHaveLength(1);
  await run.pass("00:08");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F10", "the flag waits each time, and is not lost"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "rate_limited", times: 3 });
  await tab.press("Good");
  for (const tries of [1, 2, 3]) {
    await run.sends(tries);
    await tab.says(ASKED_TO_WAIT);
    await run.pass("02:00");
  }
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT", "PUT", "PUT"] });
});

faultJourney(titled("F11", "the flag waits, and saves itself"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "maintenance" });
  await tab.press("Good");
  await tab.says(AWAY);
  await run.pass("00:13");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F12", "each is waited out"), async ({ run, tab }) => {
  await run.strike(
    { on: "add", kind: "server_error" },
    { on: "add", kind: "bad_gateway", nth: 2 },
    { on: "add", kind: "gateway_timeout", nth: 3 },
  );
  await tab.press("Good");
  for (const tries of [1, 2, 3]) {
    await run.sends(tries);
    await tab.says(AWAY);
    await run.pass("00:51");
  }
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT", "PUT", "PUT"] });
});

faultJourney(titled("F13", "the flag follows once the agent is signed in again"), async ({ run, tab }) => {
  await run.zendesk.signOut();
  await tab.press("Good");
  await tab.says(/Not saved yet.*You are signed out/);
  await run.zendesk.signInAs("admin");
  await run.pass("00:13");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

faultJourney(titled("F14", "the flag waits for whoever signs in again"), async ({ run }) => {
  await run.signIn("Priya Nair (custom role)");
  await run.strike({ on: "me", kind: "signed_out" });
  await run.tab.open();
  await run.zendesk.signOut();
  await run.tab.press("Good");
  await run.tab.says(/Not saved yet.*You are signed out/);
  await run.zendesk.signInAs("custom");
  await run.pass("00:13");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  await run.tab.close();
  await run.signIn("Amal Haddad (admin)");
});

faultJourney(titled("F15", "the agent reads why, and nothing is tried again"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "forbidden", times: "all" });
  await tab.press("Good");
  const says = /Not saved.*Your role may not change this ticket’s tags/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
});

faultJourney(
  titled("F16", "the agent reads that it is gone, and nothing is written"),
  async ({ run, tab }) => {
    await run.zendesk.adminDoes(run.id, "delete");
    await tab.press("Good");
    const says = /Not saved.*The ticket was deleted or merged/;
    await run.ended({ says, holds: [], others: [], writes: [] });
  },
);

faultJourney(
  titled("F17", "without audits no tag is taken off unasked from a ticket that others changed"),
  async ({ run, tab }) => {
    await tab.press("Good");
    await tab.says(SAVED);
    await run.strike({ on: "audits", kind: "no_endpoint", times: "all" });
    await nextSecond();
    await run.zendesk.colleagueDoes(run.id, "PUT", ["called_back"]);
    await run.zendesk.colleagueDoes(run.id, "DELETE", ["called_back"]);
    await tab.change("Too late");
    await tab.says(/Good handoff.*This flag was there first and was kept/);
    expect(await run.tags()).toEqual(expect.arrayContaining([...GOOD]));
    await tab.press("Replace it with mine");
    const says = /Saved.*Flagged: Too late/;
    await run.ended({ says, holds: tagged("bad", "too_late"), writes: ["PUT", "DELETE", "PUT"] });
  },
);

faultJourney(titled("F18", "the ticket is read again before each try"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "update_conflict", times: 2 });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT", "PUT"] });
});

faultJourney(titled("F19", "the ticket is read again and written once more"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "database_conflict" });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
});

faultJourney(titled("F20", "closed before the write, it takes the flag by a job"), async ({ run, tab }) => {
  await run.strike({ on: "read", kind: "slow", delayMs: 1_000 });
  await tab.press("Good");
  await run.reads(1);
  await run.zendesk.adminDoes(run.id, { status: "closed" });
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT", "PUT"] });
  expect(run.writes()[1]?.path).toBe("/api/v2/tickets/update_many");
});

faultJourney(titled("F21", "the agent reads Zendesk's own sentence"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "invalid_elsewhere" });
  await tab.press("Good");
  const says = /Not saved.*did not accept the tags.*Ticket form: is not available to this brand/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
});

faultJourney(titled("F22", "nothing is half written, and the agent reads why"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "tags_too_long", times: "all" });
  await tab.flag("Too late", "Other");
  const says = /Not saved.*did not accept the tags.*Tags: are too long/;
  await run.ended({ says, holds: [], writes: ["PUT"] });
});

faultJourney(titled("F23", "the agent reads that it was not accepted"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "too_large" });
  await tab.press("Good");
  await run.ended({ says: /Not saved.*did not accept the tags/, holds: [], writes: ["PUT"] });
});

faultJourney(
  titled("F24", "what cannot be read is looked at again, not sent again"),
  async ({ run, tab }) => {
    await run.strike(
      { on: "add", kind: "html_answer" },
      { on: "read", kind: "empty_answer", nth: 2 },
      { on: "read", kind: "truncated_answer", nth: 3 },
    );
    await tab.press("Good");
    for (const wait of ["00:26", "00:51"]) {
      await tab.says(AWAY);
      await run.pass(wait);
      await run.quiet();
    }
    await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
  },
);

faultJourney(titled("F25", "the bar does not say saved"), async ({ run, tab }) => {
  await run.strike({ on: "add", kind: "tags_dropped", times: "all" });
  const shown = await tab.listen();
  await tab.press("Good");
  await run.ended({ says: /Not saved.*did not accept the tags/, holds: [], writes: ["PUT"] });
  expect(await shown()).not.toContainEqual(expect.stringMatching(/^Saved/));
});

faultJourney(titled("F26", "the flag is saved all the same"), async ({ run, tab }) => {
  await run.strike({ on: "anything", kind: "drifted_answer", times: "all" });
  await tab.press("Good");
  await run.ended({ says: SAVED, holds: GOOD, writes: ["PUT"] });
});

/** The account's stamps count whole seconds: what happens after this has another one. */
const nextSecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));
