// Before the SDK: everything that arrives is kept as it came, and every event that a test listens to.
window.arrived = [];
window.heard = [];
window.addEventListener("message", ({ data, origin, source }) => {
  window.arrived.push({ data, origin, fromParent: source === window.parent });
});
window.listen = (name, client = window.client) => {
  client.on(name, (payload) => void window.heard.push({ name, payload }));
};
