import { expect, it } from "@jest/globals";
import { render } from "@testing-library/react";
import { Said } from "./said";

const shown = (text: string, marks: readonly string[] = []) =>
  render(<Said text={text} marks={marks} />).container.innerHTML;

it.each<[rule: string, text: string, html: string]>([
  ["an address may be broken before its sign", "mina@example.com", "mina<wbr>@example.com"],
  ["so may each of two", "to a@b.example, c@d.example", "to a<wbr>@b.example, c<wbr>@d.example"],
  ["other text is left alone", "@ 5 p.m., 2-3 of 24-7-365", "@ 5 p.m., 2-3 of 24-7-365"],
  ["a number alone is left alone", "K-2291", "K-2291"],
  ["markup is text", "<b>@x", "&lt;b&gt;@x"],
])("%s", (_rule, text, html) => {
  expect(shown(text)).toBe(`<bdi dir="auto">${html}</bdi>`);
});

it.each<[text: string, whole: readonly string[]]>([
  ["Order K-2291, not K-2292.", ["K-2291", "K-2292"]],
  ["(K-2291)", ["K-2291"]],
  ["mina@example.com about K-2291", ["K-2291"]],
  ["2026-10-28", []],
])("a number stays on one line, in %j", (text, whole) => {
  const { container } = render(<Said text={text} />);
  const spans = [...container.querySelectorAll("span")];
  expect(spans.map(({ textContent }) => textContent)).toEqual(whole);
  for (const span of spans) expect(span).toHaveStyle({ whiteSpace: "nowrap" });
  expect(container).toHaveTextContent(text);
});

it("a marked address is marked whole", () => {
  expect(shown("write mina@example.com", ["mina@example.com"])).toBe(
    '<bdi dir="auto">write <mark>mina<wbr>@example.com</mark></bdi>',
  );
});

it.each([
  ["K-2291", "nowrap"],
  ["a long sentence about K-2291", ""],
])("a mark around %j breaks as its text does", (mark, whiteSpace) => {
  const { container } = render(<Said text={`Here: ${mark}!`} marks={[mark]} />);
  expect(container.querySelector("mark")?.style.whiteSpace).toBe(whiteSpace);
});
