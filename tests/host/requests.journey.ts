import { expect, probe, settle } from "./probe";
import { SDK } from "./sdk-differences";

probe("a request goes out under its own number, its handlers first", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  await settle(frame, (client) => client.request("/api/v2/users/me.json"));
  const keys = (await zendesk.wire())
    .map(({ message }) => String(message.key))
    .filter((key) => key.includes("request:1"));
  const asked = ["iframe.on:request:1.done", "iframe.on:request:1.fail", "request:1", "zaf.request:1.done"];
  const removed = ["iframe.off:request:1.done", "iframe.off:request:1.fail"];
  expect(keys).toEqual(SDK.removesRequestHandlers ? [...asked, ...removed] : asked);
});

probe("a request resolves with the parsed body alone", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) => client.request("/api/v2/tickets/101/tags.json"));
  expect(resolved).toEqual({ tags: (await zendesk.held()).tags });
});

probe("the whole response comes where the app asks for it", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const { resolved } = await settle(frame, (client) =>
    client.request({ url: "/api/v2/tickets/101/tags.json", httpCompleteResponse: true }),
  );
  expect(resolved).toMatchObject({
    status: 200,
    readyState: 4,
    responseJSON: { tags: expect.any(Array) },
    responseHeaders: { "content-type": expect.stringContaining("application/json") },
  });
});

probe("a refusal rejects with a jqXHR, which is no Error", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  expect(await settle(frame, (client) => client.request("/api/v2/tickets/999999.json"))).toMatchObject({
    isError: false,
    rejected: { status: 404, statusText: "Not Found", responseJSON: { error: "RecordNotFound" } },
  });
});

probe(
  "a write is the agent's own: PUT adds tags, DELETE removes them, a colleague's stay",
  async ({ zendesk }) => {
    const frame = await zendesk.openTicket();
    const before = (await zendesk.held()).tags as string[];
    const write = (type: string) =>
      settle(
        frame,
        (client, method) =>
          client.request({
            url: "/api/v2/tickets/101/tags.json",
            type: method,
            contentType: "application/json",
            data: JSON.stringify({ tags: ["by_rest"] }),
          }),
        type,
      );
    expect((await write("PUT")).resolved).toMatchObject({
      tags: expect.arrayContaining(["by_rest", ...before]),
    });
    expect((await zendesk.held()).tags).toContain("by_rest");
    await write("DELETE");
    expect(new Set((await zendesk.held()).tags as string[])).toEqual(new Set(before));
  },
);

probe("what the agent's role may not do is refused to the app too", async ({ zendesk }) => {
  await zendesk.openTicket();
  await zendesk.page.getByLabel("Signed in as").selectOption({ label: "Mei Tanaka (light agent)" });
  const frame = await zendesk.frame("Probe, ticket 101");
  const outcome = await settle(frame, (client) =>
    client.request({
      url: "/api/v2/tickets/101/tags.json",
      type: "PUT",
      contentType: "application/json",
      data: '{"tags":["x"]}',
    }),
  );
  expect(outcome).toMatchObject({ rejected: { status: 403 } });
});

probe("nothing leaves for another origin", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const asked: string[] = [];
  zendesk.page.on("request", (request) => void asked.push(request.url()));
  expect(await settle(frame, (client) => client.request("https://example.com/data.json"))).toMatchObject({
    rejected: { status: 403, responseText: "https://example.com/data.json is not a proxyable URI" },
  });
  expect(asked.filter((url) => url.includes("example.com"))).toEqual([]);
});

probe("the host waits out a 429 by itself, unless the app wants to", async ({ zendesk }) => {
  const frame = await zendesk.openTicket();
  const rule = { id: "storm", match: { path: "/api/v2/*" }, kind: "rate_limited_without_wait", times: 1 };
  await zendesk.page.request.post(`${zendesk.url}/preview/faults`, { data: JSON.stringify([rule]) });
  expect(
    await settle(frame, (client) => client.request({ url: "/api/v2/groups.json", autoRetry: false })),
  ).toMatchObject({ rejected: { status: 429 } });
  await zendesk.page.request.post(`${zendesk.url}/preview/faults`, { data: JSON.stringify([rule]) });
  const { resolved } = await settle(frame, (client) => client.request({ url: "/api/v2/groups.json" }));
  expect(resolved).toMatchObject({ groups: expect.any(Array) });
});
