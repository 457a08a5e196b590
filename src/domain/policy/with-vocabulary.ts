import { vocabulary } from "../signals/vocabulary";
import type { Policy } from "./policy";

/** The policy with the words to read conversations by: eight languages, with the policy's own in their place. */
export const withVocabulary = (policy: Policy): Policy => ({
  ...policy,
  vocabulary: vocabulary(policy.document.words, policy.document.intentWords),
});
