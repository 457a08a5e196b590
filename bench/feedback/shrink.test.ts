import { describe, expect, it } from "@jest/globals";
import type { Fault } from "./faults/fault";
import { FAULTS } from "./faults/faults";
import { scriptFor } from "./play";
import { describeScript } from "./script";
import { shrink } from "./shrink";

describe("a failing run", () => {
  it("is shrunk to the deeds without which nothing is wrong", async () => {
    const [base] = FAULTS;
    if (!base) throw new Error("no faults");
    const spoken: Fault = {
      ...base,
      also: ({ said }) => (said.some(({ seat }) => seat === "ben") ? "Ben spoke" : null),
    };
    const script = [...Array(50).keys()]
      .map((seed) => scriptFor(spoken, seed))
      .find(({ actions }) => actions.some(({ who, do: deed }) => who === "ben" && deed === "flag"));
    if (!script) throw new Error("Ben never speaks in these seeds");
    const short = await shrink(spoken, script, "conduct");
    expect(short.actions.map(({ who, do: deed }) => `${who} ${deed}`)).toEqual(["ben open", "ben flag"]);
    expect(short.troubles).toEqual([]);
  });

  it("is told in one line a deed", () => {
    const [base] = FAULTS;
    const text = describeScript({
      ...scriptFor(base as Fault, 0),
      trigger: "none",
      actions: [
        { at: 0, who: "ana1", do: "open" },
        { at: 250, who: "ben", do: "flag", word: ["too_late", "not_told"], overrule: true },
        { at: 900, who: "carla", do: "add_tag", tag: "vip" },
      ],
    });
    expect(text.split("\n").slice(-3)).toEqual([
      "       0 ms  ana1 open",
      "     250 ms  ben flags bad for too_late and not_told, overruling",
      "     900 ms  carla add tag vip",
    ]);
  });
});
