import { createContext, useContext } from "react";
import type { Ticket } from "../../domain/ticket";

/** What any claim on the card needs to lead to its evidence, without every section handing it down. */
export type Card = Readonly<{ ticket: Ticket; openTurn: (turn: number) => void; now: number }>;

const CardContext = createContext<Card | null>(null);

export const CardProvider = CardContext.Provider;

export function useCard(): Card {
  const card = useContext(CardContext);
  if (card === null)
    throw new Error("useCard: this part stands outside a CardProvider; draw it inside the card.");
  return card;
}
