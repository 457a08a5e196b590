import { describe, expect, it } from "@jest/globals";
import { ajaxRequest } from "./ajax-request";

const PLACE = { origin: "http://localhost:4500", subdomain: "acme", settings: { token: "s3", n: 5 } };
const send = (options: { url: string; [option: string]: unknown }) => ajaxRequest(options, PLACE);

describe("client.request's options", () => {
  it("sends an object as a form, as jQuery does, unless the app says otherwise", () => {
    expect(
      send({ url: "/api/v2/x", type: "PUT", data: { a: "1 2", b: [3, 4], c: { d: null } } }),
    ).toMatchObject({
      method: "PUT",
      body: "a=1+2&b%5B%5D=3&b%5B%5D=4&c%5Bd%5D=",
      headers: { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" },
    });
  });

  it("sends a string as it is, with the type the app names", () => {
    const data = JSON.stringify({ tags: ["a"] });
    expect(send({ url: "/api/v2/x", type: "PUT", data, contentType: "application/json" })).toMatchObject({
      body: data,
      headers: { "Content-Type": "application/json" },
    });
  });

  it("moves a GET's data into the query", () => {
    expect(send({ url: "/api/v2/x?a=1", data: { b: 2 } })).toMatchObject({
      path: "/api/v2/x?a=1&b=2",
      body: null,
    });
  });

  it("takes the account's own address for the account", () => {
    expect(send({ url: "https://acme.zendesk.com/api/v2/groups.json" })).toMatchObject({
      path: "/api/v2/groups.json",
    });
  });

  it.each([
    "https://example.com/api/v2/x",
    "//example.com/api/",
    "/preview/session",
    "/api/../preview/session",
    "http://[",
  ])("refuses %s, which is not the account", (url) => {
    expect(send({ url })).toEqual({ kind: "refused", reason: `${url} is not a proxyable URI` });
  });

  it.each([
    [true, "Bearer s3", "5"],
    [false, "Bearer {{setting.token}}", "{{setting.n}}"],
  ])("fills in settings only when secure is true (%s)", (secure, authorization, n) => {
    const headers = { Authorization: "Bearer {{setting.token}}" };
    expect(send({ url: "/api/v2/x", type: "POST", secure, headers, data: "{{setting.n}}" })).toMatchObject({
      headers: { Authorization: authorization },
      body: n,
    });
  });

  it("leaves a setting nobody made as it stands", () => {
    expect(send({ url: "/api/v2/{{setting.toString}}", secure: true })).toMatchObject({
      path: "/api/v2/%7B%7Bsetting.toString%7D%7D",
    });
  });
});
