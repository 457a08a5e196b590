import type { BrowserContext, Request } from "@playwright/test";
import type { Contract } from "../../preview/account/contract/contract";
import { readContract } from "../../preview/account/contract/read-contract";

export type ContractWatch = Readonly<{
  /** Answers are bent on purpose from now on; requests are still held to the contract. */
  answersBent(): void;
  /** What was asked or answered against Zendesk's own description so far, a sentence each. */
  problems(): Promise<readonly string[]>;
}>;

/** Before the requests of the agent's own interface, which go to the same account. */
const WORKSPACE = "/preview/rest";

/**
 * Holds every request of the app, and every answer of the account, to Zendesk's description of both; those of
 * the agent's own interface too where `whose` says so. In every tab of that browser.
 */
export function watchContract(
  browser: BrowserContext,
  whose: "the app" | "everybody" = "the app",
): ContractWatch {
  const asked: Request[] = [];
  let bent = false;
  browser.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const isWorkspace = whose === "everybody" && pathname.startsWith(`${WORKSPACE}/api/`);
    if (pathname.startsWith("/api/") || isWorkspace) asked.push(request);
  });
  return {
    answersBent: () => {
      bent = true;
    },
    async problems() {
      const known = readContract();
      if (known === null) return [];
      const each = await Promise.all(asked.map((request) => problemsOf(request, known, bent)));
      return [...new Set(each.flat())];
    },
  };
}

async function problemsOf(request: Request, known: Contract, bent: boolean): Promise<readonly string[]> {
  const { pathname, search } = new URL(request.url());
  const headers = request.headers();
  const url = pathname.replace(WORKSPACE, "") + search;
  const sent = { method: request.method(), url, headers, body: request.postData() };
  const answer = bent ? null : await request.response().catch(() => null);
  const body = answer === null ? null : await answer.text().catch(() => null);
  if (answer === null || body === null) return known.request(sent);
  const given = { status: answer.status(), headers: answer.headers(), body };
  return [...known.request(sent), ...known.answer(sent, given)];
}
