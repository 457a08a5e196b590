import { describe, expect, it } from "@jest/globals";
import { bundledTicket } from "./bundled-ticket";

describe("comments", () => {
  const marker = { id: 1, author_id: 100, public: false, plain_body: "Conversation with Mina\n\nURL: None" };

  it("the marker of a messaging ticket is no comment, a private note later is", () => {
    const note = { id: 2, author_id: 200, public: false, plain_body: "Conversation with Mina was odd" };
    expect(bundledTicket({ comments: [marker, note] }).comments.map(({ id }) => id)).toEqual(["2"]);
  });

  it.each([
    ["an end user is the customer", { author_id: 100 }, "customer"],
    ["an agent is an agent", { author_id: 200 }, "agent"],
    ["user -1 is the bot", { author_id: -1 }, "bot"],
    ["a rule in the name of user -1 is Zendesk", { author_id: -1, via: { channel: "rule" } }, "system"],
    ["a deleted user counts as staff", { author_id: 999 }, "agent"],
    ["nobody is Zendesk", { author_id: null }, "system"],
  ])("%s", (_rule, comment, by) => {
    expect(bundledTicket({ comments: [{ id: 5, body: "x", ...comment }] }).comments[0]?.by).toBe(by);
  });

  it("text is the plain body, else the body, else the markup's text; the markup is kept", () => {
    const { comments } = bundledTicket({
      comments: [
        { id: 1, plain_body: "plain", body: "body", html_body: "<p>html</p>" },
        { id: 2, plain_body: null, body: "body", html_body: "<p>html</p>" },
        { id: 3, html_body: "<p>html &amp; more</p>" },
      ],
    });
    expect(comments.map(({ text }) => text)).toEqual(["plain", "body", "html & more"]);
    expect(comments[2]?.html).toBe("<p>html &amp; more</p>");
  });

  it("come oldest first whichever way the answer was sorted", () => {
    const at = (minute: number) => `2026-11-22T10:0${minute}:00Z`;
    const { comments } = bundledTicket({
      comments: [
        { id: 3, created_at: at(3) },
        { id: 2, created_at: at(1) },
        { id: 1, created_at: at(1) },
      ],
    });
    expect(comments.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });
});
