import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Ticket } from "../../../domain/ticket";
import { createWords, englishWords, type Words } from "../../../i18n/words";
import { Look } from "../../kit/look";
import { WordsProvider } from "../../kit/words-context";
import { CardProvider } from "../card-context";
import { aTicket } from "./a-ticket";

/** English sentences in a right-to-left page: what matters to a component is the direction. */
export const rightToLeftWords: Words = createWords("ar", {});

/** Draws one part of the card inside everything it stands in; answers the turns that its links asked for. */
export function renderPart(
  part: ReactElement,
  { ticket = aTicket(), words = englishWords }: { ticket?: Ticket; words?: Words } = {},
) {
  const asked: number[] = [];
  const openTurn = (turn: number) => void asked.push(turn);
  const now = Date.parse("2026-11-30T14:09:00Z");
  const around = (inner: ReactElement) => (
    <Look scheme="light" rtl={words.dir === "rtl"}>
      <WordsProvider value={words}>
        <CardProvider value={{ ticket, openTurn, now }}>
          <main dir={words.dir}>{inner}</main>
        </CardProvider>
      </WordsProvider>
    </Look>
  );
  const view = render(around(part));
  return { ...view, asked, rerenderPart: (next: ReactElement) => view.rerender(around(next)) };
}
