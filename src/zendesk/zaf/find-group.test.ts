import { describe, expect, it } from "@jest/globals";
import { aGateway } from "../a-gateway";

describe("a group's id by its name", () => {
  const page = (groups: readonly (object | null)[], after: string | null) => ({
    json: { groups, meta: { has_more: after !== null, after_cursor: after } },
  });
  const two = () =>
    aGateway({
      rest: ({ url }) =>
        url.includes("page[after]=c%2B1")
          ? page([{ id: 3, name: "Fraud" }], null)
          : page([null, { id: 1, name: "Billing  Nord" }, { id: 2, name: "Fraud", deleted: true }], "c+1"),
    });

  it.each([
    [" billing nord", "1", 1],
    ["Fraud", "3", 2],
    ["Unknown", null, 2],
  ])("%j is %j after %i pages", async (name, id, pages) => {
    const { gateway, requests } = two();
    await expect(gateway.findGroup(name)).resolves.toBe(id);
    expect(requests).toHaveLength(pages);
  });

  it("is not looked for without end", async () => {
    const { gateway, requests } = aGateway({ rest: () => page([], "again") });
    await expect(gateway.findGroup("x")).resolves.toBeNull();
    expect(requests).toHaveLength(10);
  });
});
