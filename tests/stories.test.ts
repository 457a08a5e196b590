import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import {
  changedTo,
  eventsOf,
  fieldEvents,
  idsOf,
  type Row,
  readStories,
  rowsOf,
  rulesOf,
} from "./read-stories";

const stories = readStories();
const eachStory = stories.map((file) => [file.name, file] as const);
const ROOT = join(__dirname, "..");

/** Zendesk writes -1 where its own rules, or a bot it hosts, acted. */
const ZENDESK_ITSELF = -1;

/** The stories whose point is what an admin wrote into the settings: broken ones, and more fields than others map. */
const WITH_OWN_SETTINGS = ["broken-settings", "every-kind-of-field"];

describe("the stories as files", () => {
  it("are enough to stand for the shapes a ticket comes in", () => {
    expect(stories.length).toBeGreaterThanOrEqual(30);
  });

  it.each(eachStory)("%s has a kebab-case name and a line in fixtures/README.md", (name) => {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(readFileSync(join(ROOT, "fixtures/README.md"), "utf8")).toContain(`[${name}](${name}.json)`);
  });

  it.each(eachStory)("%s has a title and every part", (_name, { story }) => {
    expect(story.title).not.toBe("");
    for (const part of [
      "audits",
      "comments",
      "conversation_log",
      "ticket_fields",
      "groups",
      "users",
    ] as const)
      expect(story[part]).toBeInstanceOf(Array);
    expect(story.audits).not.toHaveLength(0);
  });

  it.each(eachStory)("%s hides no invisible character in its text", (_name, { text }) => {
    expect(text).not.toMatch(/[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
  });
});

describe("the account behind the stories", () => {
  it("has one set of settings, the one of zcli.apps.config.json", () => {
    const { parameters } = JSON.parse(readFileSync(join(ROOT, "zcli.apps.config.json"), "utf8"));
    const sound = stories.filter(({ name }) => !WITH_OWN_SETTINGS.includes(name));
    for (const { name, story } of sound) expect([name, story.settings]).toEqual([name, parameters]);
  });

  it.each(["groups", "users", "ticket_fields"] as const)("means the same by an id in all %s", (part) => {
    const meant = new Map<unknown, Row>();
    for (const { name, row } of rowsOf(stories, part)) {
      const first = meant.get(row.id) ?? row;
      expect([name, row]).toEqual([name, first]);
      meant.set(row.id, first);
    }
    expect(meant.size).toBeGreaterThan(0);
  });

  it("gives an id to one ticket, audit, event or comment only", () => {
    const tickets = stories.map(({ story }) => story.ticket.id);
    const audits = rowsOf(stories, "audits").map(({ row }) => row.id);
    const events = stories.flatMap(({ story }) => eventsOf(story).map((event) => event.id));
    for (const ids of [tickets, audits, events]) expect(ids).toHaveLength(new Set(ids).size);
  });

  it("names a trigger by one title only", () => {
    const titles = new Map<unknown, unknown>();
    for (const { story } of stories)
      for (const [id, title] of rulesOf(story)) {
        expect([id, title]).toEqual([id, titles.get(id) ?? title]);
        titles.set(id, title);
      }
    expect(titles.size).toBeGreaterThan(0);
  });
});

describe("a story's parts agree", () => {
  it.each(eachStory)("%s: fields is custom_fields again", (_name, { story }) => {
    expect(story.ticket.custom_fields).toBeInstanceOf(Array);
    expect(story.ticket.fields).toEqual(story.ticket.custom_fields);
  });

  it.each(eachStory)("%s: every field on the ticket is a field of the account", (_name, { story }) => {
    const known = idsOf(story.ticket_fields);
    for (const field of story.ticket.custom_fields as Row[]) expect(known).toContain(field.id);
  });

  it.each(eachStory)("%s: whoever is named is among the users", (_name, { story }) => {
    const known = [...idsOf(story.users), ZENDESK_ITSELF];
    const { ticket } = story;
    const named = [
      ...[ticket.requester_id, ticket.submitter_id, ticket.assignee_id ?? ZENDESK_ITSELF],
      ...[...(story.audits ?? []), ...(story.comments ?? [])].map((row) => row.author_id),
      ...eventsOf(story).flatMap((event) => (event.recipients as unknown[] | undefined) ?? []),
      ...changedTo(story, "assignee_id").map(Number),
    ];
    for (const id of named) expect(known).toContain(id);
  });

  it.each(eachStory)("%s: every group is a group of the account", (_name, { story }) => {
    const known = idsOf(story.groups);
    const named = [story.ticket.group_id ?? known[0], ...changedTo(story, "group_id").map(Number)];
    for (const id of named) expect(known).toContain(id);
  });

  it.each(eachStory)("%s: the last change of the audits is what the ticket says", (_name, { story }) => {
    const { ticket } = story;
    const last = new Map(fieldEvents(story).map((event) => [event.field_name, event.value]));
    const said = (value: unknown) => (typeof value === "number" ? String(value) : value);
    for (const field of ["status", "priority", "group_id", "assignee_id"])
      expect([field, last.get(field)]).toEqual([field, said(ticket[field])]);
    expect(last.get("tags") ?? []).toEqual(ticket.tags);
  });

  it.each(eachStory)("%s: a change starts from what the change before it left", (_name, { story }) => {
    const now = new Map<unknown, unknown>();
    for (const event of fieldEvents(story)) {
      const field = event.field_name;
      const empty = field === "tags" ? [] : null;
      if (event.type === "Change")
        expect([field, event.previous_value]).toEqual([field, now.get(field) ?? empty]);
      now.set(field, event.value);
    }
  });

  it.each(eachStory)("%s: nothing happened before the ticket was made", (_name, { story }) => {
    const made = String(story.ticket.created_at);
    const times = [...(story.audits ?? []), ...(story.comments ?? [])].map((row) => String(row.created_at));
    for (const time of times) expect(time >= made).toBe(true);
    expect(times).not.toHaveLength(0);
  });
});
