import { verificationPage } from "../../preview/account/verification-page";
import { handoffJsonSchema } from "./handoff-schema";
import { paymentNumbersPage } from "./payment-numbers-page";
import { whatIsRead } from "./what-is-read";

export type GeneratedDocument = Readonly<{ file: string; text: () => string }>;

/** Every document that is generated; a test fails when one is stale, `npm run docs` writes them anew. */
export const documents: readonly GeneratedDocument[] = [
  { file: "docs/verify-on-a-real-account.md", text: verificationPage },
  { file: "docs/handoff.schema.json", text: () => `${JSON.stringify(handoffJsonSchema(), null, 2)}\n` },
  { file: "docs/what-is-read.md", text: whatIsRead },
  { file: "docs/payment-numbers.md", text: paymentNumbersPage },
];
