import { afterEach, expect, jest } from "@jest/globals";
import type * as Accounts from "../preview/account/create-account";
import type * as Frameworks from "../src/zendesk/framework/fake-framework";
import { watchTraffic } from "./watched-traffic";

/** The account's own tests also send what no app may: there only its answers are held to the contract. */
const ACCOUNT_TESTS = /[\\/]preview[\\/]/;

/**
 * Whatever test makes an account or a framework, what crosses there is held to Zendesk's own description. The
 * modules stay as they are; this stands beside them and listens.
 */
export const traffic = watchTraffic(
  theContract,
  ACCOUNT_TESTS.test(expect.getState().testPath ?? "") ? "by anybody" : "by the app",
);

const ACCOUNT = "../preview/account/create-account";
jest.doMock(ACCOUNT, () => {
  const real = jest.requireActual<typeof Accounts>(ACCOUNT);
  return {
    ...real,
    createAccount: (setup: Accounts.AccountSetup) => traffic.account(real.createAccount(setup)),
  };
});

const FRAMEWORK = "../src/zendesk/framework/fake-framework";
jest.doMock(FRAMEWORK, () => {
  const real = jest.requireActual<typeof Frameworks>(FRAMEWORK);
  return {
    ...real,
    fakeFramework: (...zendesk: Parameters<typeof real.fakeFramework>) =>
      traffic.framework(real.fakeFramework(...zendesk)),
  };
});

afterEach(async () => {
  expect(await traffic.problems()).toEqual([]);
});

/** Read when something has crossed: most tests have no account, and the description is long. */
async function theContract() {
  const { readContract } = await import("../preview/account/contract/read-contract");
  return readContract();
}
