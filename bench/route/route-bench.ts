import { existsSync, readFileSync } from "node:fs";
import { OTHERWISE } from "../../src/domain/policy/expected-route";
import type { Bar, Bench } from "../bench";
import { agreement, disagreements, mostCommon } from "./agreement";
import { CORECRAFT, readShop } from "./corecraft";
import { EXPLANATIONS } from "./explanations";
import { firings, type Judged, judgedTickets } from "./judged";
import { PAGE, routePage } from "./page";

/** What a policy is worth at a company that we did not invent: see docs/route-bench.md. */
export const routeBench: Bench = {
  name: "route",
  run: async () => {
    const shop = readShop();
    if (shop === null) return [notMeasured()];
    const judged = judgedTickets(shop);
    return [escalations(judged), departments(judged), rules(judged), explained(judged), written(judged)];
  },
};

const notMeasured = (): Bar => ({
  name: "a policy for CoreCraft",
  asked: "its 321 tickets, judged",
  measured: `NOT MEASURED, no data in ${CORECRAFT}`,
  holds: false,
  notes: ["Put the data there, or name its parent folder in BATON_DATA: docs/route-bench.md says which."],
});

/** A destination is a group that a rule of its own decides: `otherwise` would be none. */
function escalations(judged: readonly Judged[]): Bar {
  const all = judged.filter(({ escalation }) => escalation !== null);
  const routed = all.filter(({ wanted, rule }) => wanted !== null && rule !== OTHERWISE);
  const same = routed.filter(({ given, wanted }) => given === wanted).length;
  return {
    name: "every escalation has a destination",
    asked: `${all.length} of ${all.length}, each by a rule`,
    measured: `${routed.length} of ${all.length}, the data's own department in ${same}`,
    holds: all.length > 0 && routed.length === all.length,
    notes: all.map(
      ({ id, escalation, rule, wanted, given }) =>
        `${id} ${escalation}: ${wanted ?? "nowhere"} by ${rule ?? "no rule"}${given === wanted ? "" : `; the data has ${given}`}`,
    ),
  };
}

function departments(judged: readonly Judged[]): Bar {
  const always = mostCommon(judged.filter(({ heldOut }) => !heldOut));
  const later = judged.filter(({ heldOut }) => heldOut);
  const all = agreement(later, always);
  const plain = agreement(
    later.filter(({ escalation }) => escalation === null),
    always,
  );
  return {
    name: "the policy names the department that the data gives, on held-out tickets",
    asked: `more often than always ${always}`,
    measured: `${all.agreed} of ${all.tickets} against ${all.alwaysAgreed}`,
    holds: all.agreed > all.alwaysAgreed,
    notes: [
      `only the policy right: ${all.gained}; only ${always} right: ${all.lost}`,
      `tickets that nobody escalated: ${plain.agreed} of ${plain.tickets} against ${plain.alwaysAgreed}`,
    ],
  };
}

function rules(judged: readonly Judged[]): Bar {
  const fired = firings(judged);
  const never = fired.filter(({ tickets }) => tickets === 0).map(({ rule }) => rule);
  return {
    name: "every rule decides some ticket",
    asked: "none that never fires",
    measured: never.length === 0 ? `all ${fired.length} fire` : `never: ${never.join(", ")}`,
    holds: never.length === 0,
    notes: [fired.map(({ rule, tickets }) => `${rule} ${tickets}`).join(", ")],
  };
}

function explained(judged: readonly Judged[]): Bar {
  const ids = disagreements(judged).map(({ id }) => id);
  const open = ids.filter((id) => !Object.hasOwn(EXPLANATIONS, id));
  const stale = Object.keys(EXPLANATIONS).filter((id) => !ids.includes(id));
  return {
    name: "every disagreement is explained",
    asked: "each one, and no other ticket",
    measured: `${ids.length - open.length} of ${ids.length}`,
    holds: open.length + stale.length === 0,
    notes: [
      ...open.map((id) => `${id} has no explanation in bench/route/explanations.ts`),
      ...stale.map((id) => `${id} agrees and is explained`),
    ],
  };
}

function written(judged: readonly Judged[]): Bar {
  const holds = existsSync(PAGE) && readFileSync(PAGE, "utf8") === routePage(judged);
  return {
    name: `${PAGE} says what was measured`,
    asked: "the page as these figures make it",
    measured: holds ? "it does" : "it says something else",
    holds,
    notes: holds ? [] : ["npx tsx bench/route/write-page.ts writes it anew; read the difference."],
  };
}
