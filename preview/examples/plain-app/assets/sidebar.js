const client = ZAFClient.init();
const follow = (colorScheme) => {
  document.documentElement.style.colorScheme = colorScheme;
};
follow(new URLSearchParams(window.location.search).get("colorScheme"));
client.on("colorScheme.changed", follow);

const element = (id) => document.getElementById(id);
const say = (text) => {
  element("status").textContent = text;
};
const failed = (error) => say(`Failed: ${error.status ?? ""} ${error.message ?? error.statusText}`);
const onClick = (id, act) => {
  element(id).onclick = () => act().catch(failed);
};

const show = async () => {
  const { "ticket.subject": subject, "ticket.tags": tags } = await client.get([
    "ticket.subject",
    "ticket.tags",
  ]);
  element("subject").textContent = subject;
  say(`Tags on the form: ${tags.join(", ")}`);
};

const tagsByRest = async (type) => {
  const { ticketId } = await client.context();
  const { tags } = await client.request({
    url: `/api/v2/tickets/${ticketId}/tags.json`,
    type,
    contentType: "application/json",
    data: JSON.stringify({ tags: ["plain_by_rest"] }),
  });
  say(`Tags on the server: ${tags.join(", ")}`);
};

onClick("tag", () => client.invoke("ticket.tags.add", "plain_on_form"));
onClick("put", () => tagsByRest("PUT"));
onClick("delete", () => tagsByRest("DELETE"));
onClick("reply", async () => {
  const { settings } = await client.metadata();
  await client.invoke("ticket.comment.appendText", `${settings.greeting}! `);
  await client.set("ticket.priority", "high");
});
onClick("modal", async () => {
  const created = await client.invoke("instances.create", {
    location: "modal",
    url: "assets/modal.html",
    size: { width: "400px", height: "160px" },
  });
  const [{ instanceGuid }] = created["instances.create"];
  client.instance(instanceGuid).on("modal.close", () => say("The modal is closed."));
});

client.on("ticket.tags.changed", show);
client.on("ticket.save", () => (element("block").checked ? "Not while the box is ticked." : true));
client.on("ticket.submit.done", () => say("Submitted."));
client.on("app.registered", async () => {
  // The framework leaves a frame as it is until the app says how high it wants to be.
  const fit = () => client.invoke("resize", { width: "100%", height: `${document.body.offsetHeight}px` });
  new ResizeObserver(fit).observe(document.body);
  await show();
});
