import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { htmlToText } from "./html-text";

describe("markup becomes text", () => {
  it.each([
    ["a comment's wrapping goes", '<div class="zd-comment" dir="auto"><p dir="auto">Hi</p></div>', "Hi"],
    ["paragraphs and breaks become lines", "<p>one</p><p>two<br>three</p>", "one\ntwo\nthree"],
    ["two breaks leave one empty line", "a<br><br/>b", "a\n\nb"],
    ["list items stand on lines of their own", "<ul><li>a</li><li>b</li></ul>", "a\nb"],
    ["inline markup leaves no gap", "<b>ord</b>er", "order"],
    [
      "entities are decoded once only",
      "&amp;lt;b&amp;gt; &lt;i&gt; &#39;x&#39;&nbsp;y",
      "&lt;b&gt; <i> 'x' y",
    ],
    ["a less-than sign opens no tag", "2 < 3 and 4 <5", "2 < 3 and 4 <5"],
    ["scripts and styles are no text", "a<script>b()</script><style>c{}</style>d", "ad"],
    ["comments are no text", "a<!-- <p>b</p> -->c", "ac"],
    ["a tag that never closes stays", 'x <a href="y', 'x <a href="y'],
    ["attributes hold no text", '<img alt="x" onerror="alert(1)">after', "after"],
  ])("%s", (_rule, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it("text without markup and entities is unchanged but for its outer white space", () => {
    const plain = fc.string().filter((text) => !/[<&\s]/.test(text));
    fc.assert(fc.property(plain, (text) => expect(htmlToText(text)).toBe(text)));
  });

  it.each([
    ["<".repeat(200_000)],
    ["<p>".repeat(70_000)],
    ["<a ".repeat(70_000)],
    ["<!--".repeat(50_000)],
    ["<script>".repeat(25_000)],
    ["&".repeat(200_000)],
    ["<br> ".repeat(40_000)],
  ])("two hundred thousand hostile characters come to an end (%#)", (html) => {
    expect(htmlToText(html).length).toBeLessThanOrEqual(html.length);
  });
});
