import type { AccountAnswer, AccountRequest } from "../preview/account/account";
import type { Contract } from "../preview/account/contract/contract";
import type { Account } from "../preview/account/create-account";
import type { fakeFramework, SentRequest } from "../src/zendesk/framework/fake-framework";

type Exchange = Readonly<{ request: AccountRequest; answer: AccountAnswer | null }>;
type Framework = ReturnType<typeof fakeFramework>;

export type WatchedTraffic = Readonly<{
  /** The same account; what it answers is kept. */
  account(account: Account): Account;
  /** The same framework; what the app has it ask of Zendesk is kept. */
  framework(framework: Framework): Framework;
  /** What crossed since this was asked last and breaks the contract, a sentence each. */
  problems(): Promise<readonly string[]>;
}>;

/**
 * Keeps what crosses between app and account in a test, to hold it to the contract: every answer of the
 * account, and the requests too where `asked` says that nobody but the app asks.
 */
export function watchTraffic(
  contract: () => Promise<Contract | null>,
  asked: "by the app" | "by anybody",
): WatchedTraffic {
  let exchanges: Exchange[] = [];
  const keep = (exchange: Exchange) => void exchanges.push(exchange);
  return {
    account: (account) => ({
      ...account,
      handle(request, ...circumstances) {
        const answer = account.handle(request, ...circumstances);
        keep({ request, answer });
        return answer;
      },
    }),
    framework: (framework) => ({
      ...framework,
      sdk: {
        ...framework.sdk,
        request(options) {
          const answered = framework.sdk.request(options);
          const sent = framework.requests.at(-1);
          if (sent) keep({ request: asAccountRequest(sent), answer: null });
          return answered;
        },
      },
    }),
    async problems() {
      const crossed = exchanges;
      exchanges = [];
      const known = crossed.length === 0 ? null : await contract();
      if (known === null) return [];
      const each = crossed.flatMap(({ request, answer }) => [
        ...(asked === "by the app" ? known.request(request) : []),
        ...(answer === null ? [] : known.answer(request, answer)),
      ]);
      return [...new Set(each)];
    },
  };
}

const asAccountRequest = ({ method, url, body }: SentRequest): AccountRequest => ({
  method,
  url,
  body: body === undefined ? null : JSON.stringify(body),
});
