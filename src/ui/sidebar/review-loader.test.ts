import { describe, expect, it } from "@jest/globals";
import type { Ticket } from "../../domain/ticket";
import { GatewayError } from "../../zendesk/gateway";
import { aReview } from "./fakes/a-review";
import { aTicket } from "./fakes/a-ticket";
import { createReviewLoader, type ReviewReport } from "./review-loader";

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A gateway whose answers a test gives one by one, and what the loader reported of them. */
function aLoader() {
  const reports: ReviewReport[] = [];
  const opens: { resolve: (ticket: Ticket) => void; reject: (error: unknown) => void }[] = [];
  const completions: { ticket: Ticket; resolve: (ticket: Ticket) => void }[] = [];
  const loader = createReviewLoader({
    prepare: async () => undefined,
    gateway: {
      readOpenTicket: () => new Promise((resolve, reject) => opens.push({ resolve, reject })),
      completeTicket: (ticket) => new Promise((resolve) => completions.push({ ticket, resolve })),
    },
    fieldIds: [],
    review: (ticket) => ({
      ticket: { ...ticket, subject: "as reviewed" },
      review: aReview({ ticketId: ticket.id }),
    }),
    now: () => 7,
    report: (report) => reports.push(report),
  });
  return { loader, reports, opens, completions };
}

const unread = (parts: Partial<Ticket> = {}) => aTicket({ unread: ["comments", "audits"], ...parts });
const ids = (reports: readonly ReviewReport[]) =>
  reports.map((report) =>
    report.kind === "read" ? `${report.ticket.id} ${report.whole ? "whole" : "first"}` : report.fault,
  );

describe("a reading", () => {
  it("is reported at once and again when it is whole", async () => {
    const { loader, reports, opens, completions } = aLoader();
    loader.refresh();
    opens[0]?.resolve(unread());
    await settled();
    completions[0]?.resolve(aTicket());
    await settled();
    expect(ids(reports)).toEqual(["101 first", "101 whole"]);
  });

  it("is reported with the ticket that its review speaks of", async () => {
    const { loader, reports, opens } = aLoader();
    loader.refresh();
    opens[0]?.resolve(aTicket({ subject: "as read" }));
    await settled();
    expect(reports.at(-1)).toMatchObject({ ticket: { subject: "as reviewed" } });
  });

  it("with nothing unread needs no second step", async () => {
    const { loader, reports, opens, completions } = aLoader();
    loader.refresh();
    opens[0]?.resolve(aTicket());
    await settled();
    expect(ids(reports)).toEqual(["101 whole"]);
    expect(completions).toEqual([]);
  });

  it("that fails is reported by its fault", async () => {
    const { loader, reports, opens } = aLoader();
    loader.refresh();
    opens[0]?.reject(new GatewayError("signed_out", "get"));
    await settled();
    expect(ids(reports)).toEqual(["signed_out"]);
  });
});

describe("an overtaken reading", () => {
  it("of an old ticket is never painted, however late its answer comes", async () => {
    const { loader, reports, opens, completions } = aLoader();
    loader.refresh();
    opens[0]?.resolve(unread({ id: "101" }));
    await settled();
    loader.refresh();
    completions[0]?.resolve(aTicket({ id: "101" }));
    await settled();
    opens[1]?.resolve(aTicket({ id: "102" }));
    await settled();
    expect(ids(reports)).toEqual(["101 first", "102 whole"]);
  });

  it("is followed by one reading, however many were asked for", async () => {
    const { loader, opens } = aLoader();
    loader.refresh();
    loader.refresh();
    loader.refresh();
    opens[0]?.resolve(aTicket());
    await settled();
    expect(opens).toHaveLength(2);
  });
});

describe("what REST said before", () => {
  async function readOnce() {
    const made = aLoader();
    made.loader.refresh();
    made.opens[0]?.resolve(unread());
    await settled();
    made.completions[0]?.resolve(aTicket({ comments: [], groups: [{ id: "12", name: "Billing" }] }));
    await settled();
    return made;
  }

  it("still counts while the server's stamp is the same", async () => {
    const { loader, opens, completions, reports } = await readOnce();
    loader.refresh();
    opens[1]?.resolve(unread({ priority: "high" }));
    await settled();
    expect(completions).toHaveLength(1);
    expect(reports.at(-1)).toMatchObject({
      whole: true,
      ticket: { priority: "high", groups: [{ id: "12" }] },
    });
  });

  it.each([
    ["a later stamp", { updatedAt: "2026-11-30T15:00:00Z" }],
    ["no stamp", { updatedAt: null }],
    ["another ticket", { id: "102" }],
    ["a conversation that went on", { turns: [{ n: 1 } as Ticket["turns"][number]] }],
  ])("is asked again after %s", async (_what, parts) => {
    const { loader, opens, completions } = await readOnce();
    loader.refresh();
    opens[1]?.resolve(unread(parts));
    await settled();
    expect(completions).toHaveLength(2);
  });

  it("is asked again when everything is to be read anew", async () => {
    const { loader, opens, completions } = await readOnce();
    loader.reload();
    opens[1]?.resolve(unread());
    await settled();
    expect(completions).toHaveLength(2);
  });
});

it("reports nothing after it was stopped", async () => {
  const { loader, reports, opens } = aLoader();
  loader.refresh();
  loader.stop();
  opens[0]?.resolve(aTicket());
  await settled();
  loader.refresh();
  expect(reports).toEqual([]);
  expect(opens).toHaveLength(1);
});
