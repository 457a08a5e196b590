const client = ZAFClient.init();
const element = (id) => document.getElementById(id);
const say = (words) => element("status").replaceChildren(words);
const failed = ({ status, message }) => say(`Failed: ${status ?? message}`);
const fit = () => client.invoke("resize", { height: document.documentElement.offsetHeight });
const onClick = (id, act) => element(id).addEventListener("click", () => act().catch(failed));

client.on("app.registered", async () => {
  const { "ticket.subject": subject } = await client.get(["ticket.subject", "ticket.id"]);
  element("subject").replaceChildren(subject);
  new ResizeObserver(fit).observe(document.body);
});
client.on("ticket.tags.changed", (tags) => say(`Tags on the form: ${tags.join(", ")}`));
client.on("ticket.save", () => (element("block").checked ? "Not while the box is ticked." : true));
client.on("ticket.submit.done", () => say("Submitted."));

onClick("tag", () => client.invoke("ticket.tags.add", "plain_on_form"));
onClick("reply", async () => {
  const { settings } = await client.metadata();
  await client.invoke("ticket.comment.appendText", `${settings.greeting}! `);
  await client.set("ticket.priority", "high");
});
onClick("rest", async () => {
  const { ticketId } = await client.context();
  const { tags } = await client.request({
    url: `/api/v2/tickets/${ticketId}/tags.json`,
    type: "PUT",
    contentType: "application/json",
    data: JSON.stringify({ tags: ["plain_by_rest"] }),
  });
  say(`Tags on the server: ${tags.join(", ")}`);
});
onClick("modal", async () => {
  const created = await client.invoke("instances.create", { location: "modal", url: "assets/modal.html" });
  const [{ instanceGuid }] = created["instances.create"];
  client.instance(instanceGuid).on("modal.close", () => say("The modal is closed."));
});
