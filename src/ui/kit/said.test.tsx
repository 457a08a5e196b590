import { expect, it } from "@jest/globals";
import { render } from "@testing-library/react";
import { Said } from "./said";

const shown = (text: string, marks: readonly string[] = []) =>
  render(<Said text={text} marks={marks} />).container.innerHTML;

it.each<[rule: string, text: string, html: string]>([
  ["an address may be broken before its sign", "mina@example.com", "mina<wbr>@example.com"],
  ["so may each of two", "to a@b.example, c@d.example", "to a<wbr>@b.example, c<wbr>@d.example"],
  ["other text is left alone", "K-2291 @ 5 p.m.", "K-2291 @ 5 p.m."],
  ["markup is text", "<b>@x", "&lt;b&gt;@x"],
])("%s", (_rule, text, html) => {
  expect(shown(text)).toBe(`<bdi dir="auto">${html}</bdi>`);
});

it("a marked address is marked whole", () => {
  expect(shown("write mina@example.com", ["mina@example.com"])).toBe(
    '<bdi dir="auto">write <mark>mina<wbr>@example.com</mark></bdi>',
  );
});
