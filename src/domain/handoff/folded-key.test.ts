import { describe, expect, it } from "@jest/globals";
import { foldedKey, valueKey } from "./folded-key";

describe("foldedKey", () => {
  it.each([
    ["orderId", "order_id"],
    ["Order ID", "order_id"],
    ["order-id ", "order_id"],
    ["E-mail", "e_mail"],
    ["注文番号", "注文番号"],
    ["", ""],
  ])("%j is %s", (key, folded) => {
    expect(foldedKey(key)).toBe(folded);
  });
});

describe("valueKey", () => {
  it.each([
    ["E-mail", "email"],
    ["emailAddress", "email"],
    ["E-Mail address", "email"],
    ["Email", "email"],
    ["OrderNumber", "order_id"],
    ["order_no", "order_id"],
    ["Telephone", "phone"],
    ["membership-id", "membership_id"],
    ["constructor", "constructor"],
  ])("%j is asked for as %s", (key, asked) => {
    expect(valueKey(key)).toBe(asked);
  });
});
