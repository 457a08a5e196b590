import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ticketSchema } from "./records";
import {
  changedFields,
  editField,
  formValue,
  freshForm,
  isDirty,
  refreshForm,
  submittedTicket,
} from "./ticket-form";

const aTicket = (fields: object = {}) =>
  ticketSchema.parse({
    id: 101,
    subject: "Lamp",
    priority: "normal",
    tags: ["vip"],
    custom_fields: [{ id: 36, value: "a" }],
    ...fields,
  });

describe("a ticket's form", () => {
  it("shows the agent's value over the server's, and sends only what was edited", () => {
    const form = editField(editField(freshForm(aTicket()), "priority", "high"), "custom_field_36", "b");
    expect(formValue(form, "priority")).toBe("high");
    expect(formValue(form, "subject")).toBe("Lamp");
    expect(submittedTicket(form)).toEqual({ priority: "high", custom_fields: [{ id: 36, value: "b" }] });
  });

  it("is clean again when a field is set back", () => {
    const ticket = aTicket({ tags: ["vip", "west"] });
    const form = editField(editField(freshForm(ticket), "tags", ["vip", "x"]), "tags", ["west", "vip"]);
    expect(isDirty(form)).toBe(false);
  });

  it("lets a clean field follow the server and keeps a dirty one", () => {
    const edited = editField(freshForm(aTicket()), "priority", "high");
    const after = refreshForm(edited, aTicket({ priority: "urgent", subject: "Broken lamp" }));
    expect(formValue(after, "priority")).toBe("high");
    expect(formValue(after, "subject")).toBe("Broken lamp");
    expect(changedFields(edited, after)).toEqual(["subject"]);
  });

  it("drops another's tag when the agent had tags in hand: the submit carries the agent's list", () => {
    const edited = editField(freshForm(aTicket()), "tags", ["vip", "mine"]);
    const after = refreshForm(edited, aTicket({ tags: ["vip", "theirs"] }));
    expect(submittedTicket(after)).toEqual({ tags: ["vip", "mine"] });
  });

  it("is clean where the server came to hold what the agent typed", () => {
    const edited = editField(freshForm(aTicket()), "priority", "high");
    expect(isDirty(refreshForm(edited, aTicket({ priority: "high" })))).toBe(false);
  });

  it("never shows a change that a refresh did not bring", () => {
    const value = fc.constantFrom("low", "normal", "high");
    fc.assert(
      fc.property(value, fc.option(value), value, (saved, edit, arrived) => {
        const fresh = freshForm(aTicket({ priority: saved }));
        const form = edit === null ? fresh : editField(fresh, "priority", edit);
        const after = refreshForm(form, aTicket({ priority: arrived }));
        const shown = isDirty(form) ? edit : arrived;
        expect(formValue(after, "priority")).toBe(shown);
      }),
    );
  });
});
