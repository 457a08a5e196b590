import type { Reply } from "../../../preview/account/account";
import { written } from "../../../preview/account/answers";
import { inOrder } from "../base-script";
import type { Run } from "../run-script";
import type { Action, Script, Trouble } from "../script";
import type { Chance } from "../seeded-random";

/**
 * One thing that goes wrong. `arrange` puts it into an ordinary script; `fired` says from a run whether it
 * really happened there; `ends` names how a flag may end under it besides saved, outdone or taken off;
 * `also` is what this fault alone must show, as the sentence to print where it does not.
 */
export type Fault = Readonly<{
  id: `F${number}`;
  name: string;
  arrange(script: Script, chance: Chance): Script;
  fired(run: Run): boolean;
  ends?: readonly string[];
  also?(run: Run): string | null;
}>;

export const struck = ({ struck: times }: Run): boolean => times > 0;
export const marked =
  (mark: string) =>
  ({ marks }: Run): boolean =>
    marks.has(mark);

/** The same script with troubles on its way. */
export const troubled =
  (make: (chance: Chance) => Partial<Trouble> & Pick<Trouble, "kind">) =>
  (script: Script, chance: Chance): Script => ({
    ...script,
    troubles: [...script.troubles, { on: "any", skip: chance.between(0, 1), times: 1, ...make(chance) }],
  });

export const answers = (reply: Reply) => ({ kind: "answered", answer: written(reply) }) as const;

export const doing = (script: Script, ...actions: readonly Action[]): Script => ({
  ...script,
  actions: inOrder([...script.actions, ...actions]),
});

/** When the agent says the first word. */
export const firstWordAt = ({ actions }: Script): number =>
  actions.find((action) => action.do === "flag")?.at ?? 500;

/** Only the agent in her first tab, and nobody else: what a budget is counted on. */
export const alone = (script: Script, actions: readonly Action[]): Script => ({
  ...script,
  trigger: "none",
  actions: inOrder([{ at: 0, who: "ana1", do: "open" }, ...actions]),
});
