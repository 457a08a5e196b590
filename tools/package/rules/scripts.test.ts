import { describe, expect, it } from "@jest/globals";
import { anApp, errorsIn } from "../an-app";

const scripted = (source: string) => errorsIn(anApp({ "assets/app.js": source }));

describe("a packed script", () => {
  it.each([
    ["calls eval", "run(eval('1'))", "character 4"],
    ["makes code from text", "const f = new Function('return 1')", "character 10"],
    ["writes to the console", "a && console.log(a)", "character 5"],
    ["stops in the debugger", "if (a) debugger", "character 7"],
  ])("is refused where it %s", (_rule, source, place) => {
    expect(scripted(source)).toEqual([`assets/app.js: ${place}`]);
  });

  it("is refused where it points to a source map", () => {
    expect(scripted("a\n//# sourceMappingURL=app.js.map")).toEqual(["assets/app.js"]);
  });

  it("is refused where it is no script", () => {
    expect(scripted("const = 1")).toEqual(["assets/app.js"]);
  });

  it.each([
    ["'eval(1); debugger; console.log(1)'"],
    ["medieval(1)"],
    ["console.error(a)"],
    ["logger.log(a)"],
  ])("may hold %s", (source) => {
    expect(scripted(source)).toEqual([]);
  });
});
