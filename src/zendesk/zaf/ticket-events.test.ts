import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { fakeFramework } from "../framework/fake-framework";
import { createZafClient } from "../zaf-client";
import { ticketEvents } from "./ticket-events";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function listening() {
  const framework = fakeFramework();
  return { ...framework, on: ticketEvents(createZafClient(() => framework.sdk)) };
}

describe("a changed ticket", () => {
  it.each([
    "ticket.tags.changed",
    "ticket.assignee.group.id.changed",
    "ticket.assignee.user.id.changed",
    "ticket.priority.changed",
    "ticket.status.changed",
    "ticket.form.id.changed",
    "ticket.brand.changed",
    "ticket.conversation.changed",
    "ticket.updated",
    "ticket.custom_field_36.changed",
  ])("is told after %s", (event) => {
    const { on, emit } = listening();
    const heard = jest.fn();
    on.watchFields(["36"]);
    on.on("ticket_changed", heard);
    emit(event);
    expect(heard).not.toHaveBeenCalled();
    jest.advanceTimersByTime(100);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("is told once for a burst of events", () => {
    const { on, emit } = listening();
    const heard = jest.fn();
    on.on("ticket_changed", heard);
    for (let i = 0; i < 20; i += 1) emit("ticket.updated");
    jest.advanceTimersByTime(1_000);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("hears of a field that is watched only later, once for each handler", () => {
    const { on, emit, events } = listening();
    const heard = [jest.fn(), jest.fn()];
    for (const handler of heard) on.on("ticket_changed", handler);
    on.watchFields(["36"]);
    on.watchFields(["36", "37"]);
    emit("ticket.custom_field_36.changed");
    jest.advanceTimersByTime(100);
    expect(heard.map((handler) => handler.mock.calls.length)).toEqual([1, 1]);
    expect(events().filter((event) => event.includes("custom_field"))).toHaveLength(2);
  });

  it("is told to nobody after the last has left, not even a burst that was waiting", () => {
    const { on, emit, events } = listening();
    const heard = jest.fn();
    const off = [on.on("ticket_changed", heard), on.on("ticket_changed", heard)];
    emit("ticket.updated");
    off[0]?.();
    expect(events()).not.toEqual([]);
    off[1]?.();
    expect(events()).toEqual([]);
    jest.advanceTimersByTime(1_000);
    expect(heard).not.toHaveBeenCalled();
  });

  it("is told again to who comes back", () => {
    const { on, emit } = listening();
    on.on("ticket_changed", jest.fn())();
    const heard = jest.fn();
    on.on("ticket_changed", heard);
    emit("ticket.updated");
    jest.advanceTimersByTime(100);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

it.each([
  ["submitted", "ticket.submit.done"],
  ["activated", "app.activated"],
] as const)("%s is told at once, and no more after leaving", async (event, name) => {
  const { on, emit } = listening();
  await jest.advanceTimersByTimeAsync(2_001);
  const heard = jest.fn();
  const off = on.on(event, heard);
  emit(name);
  expect(heard).toHaveBeenCalledTimes(1);
  off();
  emit(name);
  expect(heard).toHaveBeenCalledTimes(1);
});

it("the activation that belongs to the opening is not told", async () => {
  const { on, emit } = listening();
  const heard = jest.fn();
  on.on("activated", heard);
  await jest.advanceTimersByTimeAsync(1_000);
  emit("app.activated");
  expect(heard).not.toHaveBeenCalled();
});

it("a colour scheme is told if it is one", () => {
  const { on, emit } = listening();
  const heard = jest.fn();
  on.on("color_scheme", heard);
  for (const scheme of ["dark", "blue", null, "light"]) emit("colorScheme.changed", scheme);
  expect(heard.mock.calls).toEqual([["dark"], ["light"]]);
});
