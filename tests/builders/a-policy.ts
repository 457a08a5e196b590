import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy/policy";
import { readPolicy } from "../../src/domain/policy/read-policy";
import { vocabulary } from "../../src/domain/signals/vocabulary";

type Part = Partial<Omit<Policy, "document" | "reading">> & {
  document?: object;
  reading?: Partial<Policy["reading"]>;
};

/** The default policy, plus what a test is about; a document that would not be accepted fails the test. */
export function aPolicy({ document, reading, ...part }: Part = {}): Policy {
  const read = document === undefined ? null : readPolicy(JSON.stringify(document));
  if (read?.kind === "mistaken") throw new Error(`not a policy: ${JSON.stringify(read.problems)}`);
  return {
    ...DEFAULT_POLICY,
    ...part,
    document: read?.document ?? DEFAULT_POLICY.document,
    vocabulary: vocabulary(read?.document.words, read?.document.intentWords),
    reading: { ...DEFAULT_POLICY.reading, ...reading },
  };
}

export const REFUNDS = {
  version: 1,
  queues: { billing: { group: "Billing" }, general: { group: 1 } },
  rules: [
    { id: "refunds", when: { intent: ["billing.refund*"] }, then: { queue: "billing", priority: "high" } },
  ],
  otherwise: { queue: "general" },
  requiredContext: [{ when: { intent: ["billing*"] }, keys: ["order_id", "photo"] }],
};
