import { Fragment, type ReactNode } from "react";
import { visibleText } from "../../domain/handoff/visible-text";

/**
 * Text of a customer or a bot: in its own direction, with nothing unseen left in it. `marks` are parts of
 * the text to point at; a part that is not there marks nothing.
 */
export function Said({ text, marks = [] }: { text: string; marks?: readonly string[] }) {
  return <bdi dir="auto">{marked(visibleText(text), marks.map(visibleText))}</bdi>;
}

function marked(text: string, marks: readonly string[]): ReactNode {
  const found = marks
    .filter((mark) => mark !== "")
    .map((mark) => ({ mark, at: text.indexOf(mark) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.mark.length - a.mark.length)[0];
  if (found === undefined) return breakable(text);
  const { mark, at } = found;
  return (
    <>
      {breakable(text.slice(0, at))}
      <mark style={NUMBER.test(mark) ? WHOLE : undefined}>{breakable(mark)}</mark>
      {marked(text.slice(at + mark.length), marks)}
    </>
  );
}

/**
 * An e-mail address wider than the sidebar is broken before its sign, not in the middle of a name; a number like
 * `K-2291` stays on one line.
 */
function breakable(text: string): ReactNode {
  const [first, ...rest] = text.split(/((?<![\w-])\w{1,4}-\d{2,10}(?![\w-]))|(?<=[\w.+-])(?=@[\w-])/);
  if (rest.length === 0 || rest[0] === text) return text;
  return (
    <>
      {first}
      {rest.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        <Fragment key={index}>
          {index % 2 === 1 ? part : part === undefined ? <wbr /> : <span style={WHOLE}>{part}</span>}
        </Fragment>
      ))}
    </>
  );
}

const NUMBER = /^\w{1,4}-\d{2,10}$/;
const WHOLE = { whiteSpace: "nowrap" } as const;
