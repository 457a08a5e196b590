import { type RefObject, useEffect, useRef, useState } from "react";
import { useWords } from "../kit/words-context";
import { actorName } from "./actor-name";
import type { FeedbackView } from "./feedback-view";

export type Sure = Readonly<{
  /** Whose flag it is asked about; null while nothing is asked. */
  question: string | null;
  ask: () => void;
  unask: () => void;
  acts: RefObject<HTMLDivElement>;
}>;

/** Taking off what somebody else said takes a second click. The question ends with the view it belongs to. */
export function useSure(view: FeedbackView): Sure {
  const words = useWords();
  const acts = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const stands = view.kind === "standing" ? view.standing : null;
  const isAsked = asked && stands !== null;
  useEffect(() => {
    if (stands === null) setAsked(false);
  }, [stands]);
  useEffect(() => {
    if (isAsked) acts.current?.querySelector<HTMLButtonElement>("button:last-of-type")?.focus();
  }, [isAsked]);
  const name = stands?.by ? actorName(stands.by, words) : words.t("actor.unknown");
  return {
    question: isAsked ? name : null,
    ask: () => setAsked(true),
    unask: () => {
      setAsked(false);
      acts.current?.closest<HTMLElement>("section")?.focus({ preventScroll: true });
    },
    acts,
  };
}
