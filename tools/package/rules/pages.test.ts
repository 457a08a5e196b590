import { describe, expect, it } from "@jest/globals";
import { anApp, errorsIn } from "../an-app";

const POLICY = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
const FRAMEWORK = "https://assets.zendesk.com/apps/sdk/2.0/zaf_sdk.js";
const paged = (page: string) => errorsIn(anApp({ "assets/page.html": page }));

describe("a packed page", () => {
  it.each([
    ["a script of the package", `${POLICY}<script defer src="app.js"></script>`],
    ["Zendesk's own framework", `${POLICY}<script src="${FRAMEWORK}"></script>`],
    ["no script", POLICY],
  ])("may load %s", (_rule, page) => {
    expect(paged(page)).toEqual([]);
  });

  it.each([
    ["has no policy", '<script src="app.js"></script>'],
    ["holds a script", `${POLICY}<script>go()</script>`],
    ["holds a script beside a source", `${POLICY}<script src="app.js">go()</script>`],
    ["loads from elsewhere", `${POLICY}<script src="https://example.com/app.js"></script>`],
    ["loads from elsewhere by any scheme", `${POLICY}<script src=//example.com/app.js></script>`],
  ])("is refused where it %s", (_rule, page) => {
    expect(paged(page)).toEqual(["assets/page.html"]);
  });
});
