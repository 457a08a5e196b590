import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { formatPath, parsePath, pathShape } from "./path-grammar";

const part = fc.string({ minLength: 1, maxLength: 8 });
const segment = fc.record({ name: part, args: fc.array(part, { maxLength: 3 }) });

describe("a path of the app framework", () => {
  it.each([
    ["ticket.assignee.group.id", "ticket.assignee.group.id", []],
    ["ticket.customField:custom_field_36", "ticket.customField:", ["custom_field_36"]],
    ["ticketFields:assignee.optionValues:3", "ticketFields:.optionValues:", ["assignee", "3"]],
    ["assetURL:img/logo\\.png", "assetURL:", ["img/logo.png"]],
    ["requirement:a\\:b", "requirement:", ["a:b"]],
  ])("%s has the shape %s", (text, shape, args) => {
    const segments = parsePath(text) ?? [];
    expect(pathShape(segments)).toBe(shape);
    expect(segments.flatMap((each) => each.args)).toEqual(args);
  });

  it.each(["", ".", "ticket.", ".ticket", "ticket..id", "ticket:", "a::b", "ticket\\"])(
    "%j is no path",
    (text) => {
      expect(parsePath(text)).toBeNull();
    },
  );

  it("comes back the same when it is written and read", () => {
    fc.assert(
      fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), (segments) => {
        expect(parsePath(formatPath(segments))).toEqual(segments);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePath(text)));
  });
});
