import { describe, expect, it } from "@jest/globals";
import { accountNumbers } from "../src/domain/handoff/account-numbers";
import { readStories } from "./read-stories";

const eachStory = readStories().map(({ name, text }) => [name, text] as const);

/** Names that nobody can own (RFC 2606 and RFC 6761), and the addresses of the invented account. */
const OWNERLESS = /(^|\.)(example(\.(com|org|net))?|invalid|test|localhost)$/;
const OWN_HOSTS: readonly string[] = ["lumen-and-oak.zendesk.com", "lumen-and-oak-trade.zendesk.com"];

/** Ofcom, the North American plan and ComReg keep these numbers for fiction; nobody can be called on them. */
const FICTIONAL_NUMBERS = /^(\+447700900\d{3}|\+1\d{3}55501\d{2}|\+3532091\d{5})$/;

/** RFC 5737 keeps these for documentation. Browser versions such as 141.0.0.0 look alike and are let through. */
const DOCUMENTATION_ADDRESSES = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|\.0\.0\.0$/;

/** What payment companies publish for tests: no bank has issued them. */
const TEST_CARDS: readonly string[] = ["4111111111111111", "4242424242424242", "5555555555554444"];

/** IBANs that SWIFT's registry prints as examples. */
const EXAMPLE_IBANS: readonly string[] = ["DE89370400440532013000"];

describe("nothing in a story belongs to a real person or company", () => {
  it.each(eachStory)("%s: addresses of web pages", (_name, text) => {
    for (const [, host = ""] of text.matchAll(/https?:\/\/([a-z0-9.-]+)/gi))
      expect(OWN_HOSTS.includes(host) || OWNERLESS.test(host) ? "" : host).toBe("");
  });

  it.each(eachStory)("%s: mail addresses", (_name, text) => {
    for (const [, host = ""] of text.matchAll(/[a-z0-9._+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi))
      expect(host).toMatch(OWNERLESS);
  });

  it.each(eachStory)("%s: telephone numbers", (_name, text) => {
    for (const [number] of text.matchAll(/\+\d[\d ]{8,16}\d/g))
      expect(number.replaceAll(" ", "")).toMatch(FICTIONAL_NUMBERS);
  });

  it.each(eachStory)("%s: card numbers", (_name, text) => {
    for (const [number] of text.matchAll(/(?<![\d-]|[A-Z]{2}\d\d )\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)/g))
      expect(TEST_CARDS).toContain(number.replaceAll(/[ -]/g, ""));
  });

  it.each(eachStory)("%s: bank accounts", (_name, text) => {
    for (const { start, end } of accountNumbers(text))
      expect(EXAMPLE_IBANS).toContain(text.slice(start, end).replaceAll(/[ -]/g, ""));
  });

  it.each(eachStory)("%s: addresses of computers", (_name, text) => {
    for (const [address] of text.matchAll(/(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/g))
      expect(address).toMatch(DOCUMENTATION_ADDRESSES);
  });
});
