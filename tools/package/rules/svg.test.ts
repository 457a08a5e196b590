import { describe, expect, it } from "@jest/globals";
import { anApp, errorsIn } from "../an-app";

const drawn = (inside: string) =>
  errorsIn(anApp({ "assets/icon.svg": `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>` }));

describe("a drawing", () => {
  it.each([
    ['<title>Relay</title><path d="M0 0h4" fill="currentColor"/>'],
    ['<g transform="rotate(45)"><rect class="a" id="b" stroke="#123456" aria-hidden="true"/></g>'],
    ['<defs><linearGradient id="a"><stop offset="1"/></linearGradient></defs><circle fill="url(#a)"/>'],
  ])("survives Zendesk's cleaning: %s", (inside) => {
    expect(drawn(inside)).toEqual([]);
  });

  it.each([
    ["<style>.a{}</style>", ["assets/icon.svg: <style>"]],
    ["<script>alert(1)</script>", ["assets/icon.svg: <script>"]],
    ['<g><image href="a.png"/></g>', ["assets/icon.svg: <image>"]],
    ["<pattern/><view/>", ["assets/icon.svg: <pattern>", "assets/icon.svg: <view>"]],
    ["<!-- made with care -->", ["assets/icon.svg"]],
    ['<path style="fill:red;"/>', ["assets/icon.svg: <path style>"]],
    ['<path onclick="go()"/>', ["assets/icon.svg: <path onclick>"]],
    [
      '<g mask="url(#a)"><path focusable="false"/></g>',
      ["assets/icon.svg: <g mask>", "assets/icon.svg: <path focusable>"],
    ],
    ["<path></g>", ["assets/icon.svg"]],
  ])("does not: %s", (inside, errors) => {
    expect(drawn(inside)).toEqual(errors);
  });
});
