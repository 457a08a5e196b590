import type { Frame } from "@playwright/test";
import { expect, heard, type ProbedZendesk, probe } from "./probe";

const submit = ({ page }: ProbedZendesk) => page.getByRole("button", { name: "Submit", exact: true }).click();

const dirty = async ({ page }: ProbedZendesk) => {
  await page.getByLabel("Priority", { exact: true }).selectOption("low");
};

/** Registers a save hook whose body is given as source, and listens to how the submit ends. */
const hookReturning = (frame: Frame, source: string) =>
  frame.evaluate((body) => {
    const hook = new Function(body);
    window.client.on("ticket.save", (...args) => {
      window.heard.push({ name: "ticket.save", payload: args.length });
      return hook();
    });
    for (const event of ["start", "done", "fail", "always"]) window.listen(`ticket.submit.${event}`);
    window.listen("ticket.updated");
  }, source);

/** How the SDK answers for each thing a save hook may give back; zaf's own rule, the same in both builds. */
const ANSWERS: readonly (readonly [
  name: string,
  body: string,
  reply: Readonly<Record<string, unknown>> | null,
])[] = [
  ["nothing", "", null],
  ["true", "return true", null],
  ["zero", "return 0", null],
  ["null", "return null", null],
  ["a promise of anything", "return Promise.resolve(7)", null],
  ["a promise of false", "return Promise.resolve(false)", null],
  ["a promise of words", "return Promise.resolve('stop')", null],
  ["false", "return false", { error: { msg: false } }],
  ["words", "return 'Not yet'", { error: { msg: "Not yet" } }],
  ["an error", "return new Error('Broken')", { error: { msg: "Broken" } }],
  ["a thrown error", "throw new Error('Thrown')", { error: { msg: "Thrown" } }],
  ["a rejection with words", "return Promise.reject('No')", { error: { msg: "No" } }],
  ["a rejection with an object", "return Promise.reject({ a: 1 })", { error: { msg: { a: 1 } } }],
  ["a bare rejection", "return Promise.reject()", { error: {} }],
];

for (const [name, body, reply] of ANSWERS) {
  probe(`a save hook that gives ${name} ${reply ? "stops the save" : "lets it go"}`, async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await hookReturning(frame, body);
    await dirty(zendesk);
    await submit(zendesk);
    await heard(frame, "ticket.submit.always");
    const wire = await zendesk.wire();
    const [answer] = wire.filter(({ message }) => message.key === "iframe.reply:ticket.save");
    expect(answer).toMatchObject({ direction: "from_app", posted: "object" });
    const { appGuid: _guid, key: _key, ...said } = answer?.message ?? {};
    expect(said).toEqual(reply ?? {});
    expect((await zendesk.held()).priority).toBe(reply ? "normal" : "low");
  });
}

probe("the hook is asked with needsReply and calls its handlers without arguments", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await hookReturning(frame, "return true");
  await submit(zendesk);
  expect(await heard(frame, "ticket.save")).toEqual([{ name: "ticket.save", payload: 0 }]);
  const [asked] = (await zendesk.wire()).filter(({ message }) => message.key === "zaf.ticket.save");
  expect(asked).toMatchObject({ direction: "to_app", message: { key: "zaf.ticket.save", needsReply: true } });
});

probe("one handler that refuses is enough, and a submit without a hook asks nobody", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await submit(zendesk);
  await expect(zendesk.page.getByRole("status").getByText("Ticket #101 is saved.")).toBeVisible();
  expect((await zendesk.wire()).map(({ message }) => message.key)).not.toContain("zaf.ticket.save");
  await hookReturning(frame, "return true");
  await frame.evaluate(() => {
    window.client.on("ticket.save", () => Promise.reject("The second one says no"));
    window.client.on("ticket.save", () => new Promise((settle) => setTimeout(settle, 300, false)));
  });
  await submit(zendesk);
  await expect(zendesk.page.getByRole("alert")).toContainText("Probe: The second one says no");
});

probe("a submit is told in its order: start, done, always, updated", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await hookReturning(frame, "return true");
  await dirty(zendesk);
  await submit(zendesk);
  await heard(frame, "ticket.updated");
  expect(await frame.evaluate(() => window.heard.map(({ name }) => name))).toEqual([
    "ticket.submit.start",
    "ticket.save",
    "ticket.submit.done",
    "ticket.submit.always",
    "ticket.updated",
  ]);
});

probe(
  "a stopped submit is told in its order: start, fail, always, and the agent reads why",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    await hookReturning(frame, "return 'Choose a reason first'");
    await dirty(zendesk);
    await submit(zendesk);
    await expect(zendesk.page.getByRole("alert")).toContainText("Probe: Choose a reason first");
    expect(await frame.evaluate(() => window.heard.map(({ name }) => name))).toEqual([
      "ticket.submit.start",
      "ticket.save",
      "ticket.submit.fail",
      "ticket.submit.always",
    ]);
  },
);

probe("what an app sets in its save hook is saved with the rest", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await hookReturning(frame, "return window.client.invoke('ticket.tags.add', 'set_in_hook')");
  await submit(zendesk);
  await heard(frame, "ticket.submit.done");
  expect((await zendesk.held()).tags).toContain("set_in_hook");
});

probe("a refusal of the server is a failed submit that keeps the agent's edits", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await hookReturning(frame, "return true");
  await dirty(zendesk);
  await zendesk.openTools("Another agent");
  await zendesk.page.route("**/preview/rest/api/v2/tickets/101.json", async (route) => {
    if (route.request().method() !== "PUT") return route.fallback();
    return route.fulfill({
      status: 422,
      json: {
        error: "RecordInvalid",
        description: "Record validation errors",
        details: { base: [{ description: "Reason is required" }] },
      },
    });
  });
  await submit(zendesk);
  await heard(frame, "ticket.submit.fail");
  await expect(zendesk.page.getByRole("alert")).toContainText("Reason is required");
  await expect(zendesk.page.getByLabel("Priority", { exact: true })).toHaveValue("low");
});

probe("a submit with tags in hand drops a tag that a colleague has added meanwhile", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await hookReturning(frame, "return true");
  await frame.evaluate(() => window.client.invoke("ticket.tags.add", "mine"));
  await zendesk.openTools("Another agent");
  await zendesk.page.getByRole("button", { name: "Adds this tag" }).click();
  await expect.poll(async () => (await zendesk.held()).tags).toContain("added_elsewhere");
  await submit(zendesk);
  await heard(frame, "ticket.submit.done");
  const { tags } = await zendesk.held();
  expect(tags).toContain("mine");
  expect(tags).not.toContain("added_elsewhere");
});
