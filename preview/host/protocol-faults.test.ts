import { describe, expect, it } from "@jest/globals";
import { type ProtocolFault, sendings, type WirePurpose } from "./protocol-faults";

const MESSAGE = { id: 3, key: "zaf.x", result: { errors: {} } };
const struck = (purpose: WirePurpose, ...faults: ProtocolFault[]) =>
  sendings(MESSAGE, purpose, new Set(faults));

describe("a fault on the wire", () => {
  it.each<[WirePurpose, ProtocolFault[], readonly number[]]>([
    ["registration", [], [0]],
    ["registration", ["slow_handshake"], [7000]],
    ["registration", ["no_handshake", "duplicate_registered"], []],
    ["registration", ["duplicate_registered"], [0, 3000]],
    ["registration", ["slow_handshake", "duplicate_registered"], [7000, 10_000]],
    ["reply", ["no_reply"], []],
    ["reply", ["late_reply"], [8000]],
    ["reply", ["no_request_answer", "no_handshake"], [0]],
    ["request", ["no_request_answer"], []],
    ["request", ["no_reply"], [0]],
    ["event", ["unknown_instance"], [0, 0]],
    ["hook", ["no_reply", "unknown_instance"], [0]],
  ])("for a %s under %j goes out after %j ms", (purpose, faults, delays) => {
    expect(struck(purpose, ...faults).map(({ afterMs }) => afterMs)).toEqual(delays);
  });

  it("replaces a reply by an error without a name", () => {
    const [sent] = struck("reply", "nameless_error");
    expect(sent?.message).toEqual({ id: 3, error: { message: "Something went wrong" } });
  });

  it("fails one path of a reply and leaves the others", () => {
    const reply = { id: 3, result: { errors: {}, "ticket.id": 1, "ticket.tags": [] } };
    const [sent] = sendings(reply, "reply", new Set(["partial_errors"] as const));
    expect(sent?.message).toEqual({
      id: 3,
      result: {
        errors: { "ticket.tags": { name: "Error", message: "Something went wrong", path: "ticket.tags" } },
        "ticket.id": 1,
      },
    });
    expect(struck("reply", "partial_errors")).toEqual([{ message: MESSAGE, afterMs: 0 }]);
  });

  it("registers an installation without settings, and leaves the rest", () => {
    const said = {
      key: "zaf.app.registered",
      message: { context: {}, metadata: { appId: 1, settings: { a: 1 } } },
    };
    const [sent] = sendings(said, "registration", new Set(["no_settings"] as const));
    expect(sent?.message).toEqual({
      key: "zaf.app.registered",
      message: { context: {}, metadata: { appId: 1, settings: {} } },
    });
  });

  it("repeats an event for an instance that does not exist", () => {
    const [first, second] = struck("event", "unknown_instance");
    expect(first?.message).toBe(MESSAGE);
    expect(second?.message).toMatchObject({ key: "zaf.x", instanceGuid: expect.any(String) });
  });
});
