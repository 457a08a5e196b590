import { describe, expect, it, jest } from "@jest/globals";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentProps, useState } from "react";
import type { FlagReason } from "../../domain/feedback/flags";
import { noFeedback } from "./fakes/a-review";
import { fakeDesk } from "./fakes/fake-desk";
import { renderPart, rightToLeftWords } from "./fakes/render-part";
import { FeedbackBar } from "./feedback-bar";

type Props = Partial<ComponentProps<typeof FeedbackBar>> & Pick<ComponentProps<typeof FeedbackBar>, "desk">;

function Bar(props: Props) {
  const [reasons, setReasons] = useState<readonly FlagReason[] | null>(null);
  return (
    <FeedbackBar
      ticketId="101"
      closed={false}
      onTicket={noFeedback}
      options={{ bot: "ada", why: "sensitive", followUp: false }}
      suggested={["wrong_queue"]}
      draft={{
        reasons,
        start: setReasons,
        toggle: (reason) =>
          setReasons((all) =>
            all?.includes(reason) ? all.filter((one) => one !== reason) : [...(all ?? []), reason],
          ),
        end: () => setReasons(null),
      }}
      {...props}
    />
  );
}

describe("flagging", () => {
  it("takes two clicks when the findings speak for a reason", async () => {
    const desk = fakeDesk();
    renderPart(<Bar desk={desk} />);
    await userEvent.click(screen.getByRole("button", { name: "Flag…" }));
    await userEvent.click(screen.getByRole("button", { name: "Save flag" }));
    expect(desk.flagged).toMatchObject([
      {
        ticketId: "101",
        flag: { verdict: "bad", reasons: ["wrong_queue"] },
        options: { bot: "ada", why: "sensitive" },
      },
    ]);
  });

  it("as good takes one", async () => {
    const desk = fakeDesk();
    renderPart(<Bar desk={desk} />);
    await userEvent.click(screen.getByRole("button", { name: "Good" }));
    expect(desk.flagged).toMatchObject([{ flag: { verdict: "good" } }]);
  });

  it("shows which reasons are picked, and saves none without one", async () => {
    renderPart(<Bar desk={fakeDesk()} />);
    await userEvent.click(screen.getByRole("button", { name: "Flag…" }));
    const chip = screen.getByRole("button", { name: "Wrong queue", pressed: true });
    await userEvent.click(chip);
    expect(screen.getByRole("button", { name: "Wrong queue", pressed: false })).toBeVisible();
    expect(screen.getByRole("button", { name: "Save flag" })).toBeDisabled();
  });

  it.each([
    ["Cancel", async () => userEvent.click(screen.getByRole("button", { name: "Cancel" }))],
    ["the Escape key", async () => userEvent.keyboard("{Escape}")],
  ])("is given up by %s, and nothing is sent", async (_how, giveUp) => {
    const desk = fakeDesk();
    renderPart(<Bar desk={desk} />);
    await userEvent.click(screen.getByRole("button", { name: "Flag…" }));
    await giveUp();
    expect(screen.getByRole("button", { name: "Good" })).toBeVisible();
    expect(desk.flagged).toEqual([]);
  });

  it("by keyboard alone never loses the focus", async () => {
    renderPart(<Bar desk={fakeDesk()} />);
    screen.getByRole("button", { name: "Flag…" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(document.body).not.toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    expect(document.body).not.toHaveFocus();
  });
});

describe("the flag on its way", () => {
  const flag = { verdict: "bad", reasons: ["wrong_queue", "too_late"] } as const;

  it("is said to be saved only when the desk says so, and can be undone", async () => {
    const desk = fakeDesk({ flag, save: { kind: "saving" } });
    renderPart(<Bar desk={desk} />);
    expect(screen.getByText("Saving…")).toBeVisible();
    act(() => desk.become({ save: { kind: "saved", at: Date.parse("2026-11-30T14:08:00Z") } }));
    expect(screen.getByText(/^Saved /)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Flagged: Wrong queue, Too late");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(desk.flagged).toMatchObject([{ flag: null }]);
  });

  it("waits with a countdown that is not read out", () => {
    const retryAt = Date.now() + 42_000;
    renderPart(<Bar desk={fakeDesk({ flag, save: { kind: "waiting", why: "rate_limited", retryAt } })} />);
    expect(screen.getByText("Not saved yet")).toBeVisible();
    expect(screen.getByText(/Trying again in 4\d s/)).toBeVisible();
    expect(screen.getByText(/Trying again/)).toHaveAttribute("aria-live", "off");
  });

  it("counts on where the computer's clock is set meanwhile", () => {
    jest.useFakeTimers();
    const retryAt = Date.now() + 42_000;
    renderPart(<Bar desk={fakeDesk({ flag, save: { kind: "waiting", why: "rate_limited", retryAt } })} />);
    jest.setSystemTime(Date.now() - 3_600_000);
    act(() => jest.advanceTimersByTime(2_000));
    expect(screen.getByText(/Trying again in 40 s/)).toBeVisible();
    jest.useRealTimers();
  });

  it("can be undone while it is saved", async () => {
    const desk = fakeDesk({ flag, save: { kind: "saving" } });
    renderPart(<Bar desk={desk} />);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(desk.flagged).toMatchObject([{ flag: null }]);
    act(() => desk.become({ flag: null, save: { kind: "saving" } }));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("that failed says why, in Zendesk's words too, and can be tried again", async () => {
    const desk = fakeDesk({ flag, save: { kind: "not_saved", why: "refused", detail: "Too many tags" } });
    renderPart(<Bar desk={desk} />);
    expect(screen.getByText("Not saved")).toBeVisible();
    expect(screen.getByText(/did not accept the tags. Too many tags/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(desk.flagged).toMatchObject([{ flag }]);
  });

  it("that somebody removed says who, and is put back only on demand", async () => {
    const by = { kind: "trigger", id: "1", name: "Clean tags" } as const;
    const desk = fakeDesk({ flag, save: { kind: "removed", by, at: "2026-11-30T14:07:00Z" } });
    renderPart(<Bar desk={desk} />);
    expect(screen.getByText(/By trigger “Clean tags”/)).toBeVisible();
    expect(desk.flagged).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Flag again" }));
    expect(desk.flagged).toMatchObject([{ flag }]);
  });

  it("of a colleague is kept unless the agent wants it replaced", async () => {
    const desk = fakeDesk({
      flag,
      save: { kind: "not_saved", why: "standing", detail: null },
      standing: { flag: { verdict: "good" }, by: { kind: "person", id: "9", name: "Tomasz" }, at: null },
    });
    renderPart(<Bar desk={desk} />);
    expect(screen.getByText("Good handoff")).toBeVisible();
    expect(screen.getByText(/By Tomasz/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Replace it with mine" }));
    expect(desk.flagged).toMatchObject([{ flag, options: { overrule: true } }]);
  });

  it("of a colleague is taken off after a question, and kept where the question was a slip", async () => {
    const by = { kind: "person", id: "8", name: "Jonas Berg" } as const;
    const onTicket = { ...noFeedback, verdict: "good", reasons: [], by, at: null } as const;
    const desk = fakeDesk();
    renderPart(<Bar desk={desk} onTicket={onTicket} />);
    const takeOff = () => screen.getByRole("button", { name: "Take it off" });
    await userEvent.dblClick(takeOff());
    expect(desk.flagged).toEqual([]);
    expect(screen.getByText("Take off the flag by Jonas Berg?")).toBeVisible();
    expect(screen.getByRole("button", { name: "Keep it" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByText(/Take off the flag by/)).toBeNull();
    await userEvent.click(takeOff());
    await userEvent.click(takeOff());
    expect(desk.flagged).toMatchObject([{ flag: null, options: { overrule: true } }]);
  });

  it("warns while the browser stores nothing", () => {
    renderPart(<Bar desk={fakeDesk({ flag, save: { kind: "saving" }, keepTabOpen: true })} />);
    expect(screen.getByText(/keep this tab open/)).toBeVisible();
  });
});

it.each([
  ["a light agent", { desk: fakeDesk({ barred: "light_agent" }) }, /Light agents cannot change tags/],
  ["a closed ticket", { desk: fakeDesk(), closed: true }, /The ticket is closed/],
])("%s is told why flagging is barred, and sees no button for it", (_who, props, why) => {
  renderPart(<Bar {...props} />);
  expect(screen.getByText(why)).toBeVisible();
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
});

it("offers the same from right to left", () => {
  renderPart(<Bar desk={fakeDesk()} />, { words: rightToLeftWords });
  expect(screen.getByRole("main")).toHaveAttribute("dir", "rtl");
  expect(screen.getByRole("button", { name: "Flag…" })).toBeVisible();
});
