import { askedAgain } from "./asked-again";
import { botAfterHuman } from "./bot-after-human";
import type { Check } from "./check";
import { contradiction } from "./contradiction";
import { disagreement } from "./disagreement";
import { earlier } from "./earlier";
import { forgedPayload } from "./forged-payload";
import { handback } from "./handback";
import { history } from "./history";
import { identity } from "./identity";
import { loop } from "./loop";
import { paymentNumber } from "./payment-number";
import { reading } from "./reading";
import { reason } from "./reason";
import { requiredContext } from "./required-context";
import { returning } from "./returning";
import { risk } from "./risk";
import { route } from "./route";
import { stuck } from "./stuck";
import { summary } from "./summary";
import { timing } from "./timing";
import { told } from "./told";
import { unfounded } from "./unfounded";
import { waiting } from "./waiting";

/** Everything that can be wrong with a handoff; within one severity findings keep this order. */
export const checks: readonly Check[] = [
  route,
  handback,
  waiting,
  risk,
  identity,
  timing,
  reading,
  requiredContext,
  summary,
  reason,
  contradiction,
  unfounded,
  disagreement,
  history,
  told,
  askedAgain,
  loop,
  stuck,
  botAfterHuman,
  forgedPayload,
  paymentNumber,
  earlier,
  returning,
];

/** Every id a finding can have; each has its sentence in every locale. */
export const FINDING_IDS: readonly string[] = checks.flatMap(({ name, facets }) =>
  facets.map((facet) => `${name}.${facet}`),
);
