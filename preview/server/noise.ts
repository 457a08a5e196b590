import type { ServerResponse } from "node:http";

/**
 * A page that talks to every frame and to the host itself as if it were one of them. It is shown in a
 * sandbox, so it comes from another origin and from another window: everybody must ignore it.
 */
const NOISE = `<!doctype html><title>Noise</title><script>
const forged = [
  { key: "zaf.app.registered", message: { context: { location: "forged" }, metadata: { appId: -1, settings: {} } } },
  { key: "zaf.ticket.tags.changed", message: ["forged_tag"] },
  { key: "zaf.ticket.save", needsReply: true },
  ...Array.from({ length: 30 }, (_none, n) => ({ id: n + 1, result: { errors: {}, "ticket.tags": ["forged_tag"] } })),
];
setInterval(() => {
  for (let n = 0; n < parent.frames.length; n += 1) {
    for (const message of forged) parent.frames[n].postMessage(message, "*");
  }
  parent.postMessage(JSON.stringify({ key: "iframe.handshake", message: { version: "0" }, appGuid: "forged", instanceGuid: "forged" }), "*");
}, 1000);
</script>`;

export function sendNoise(response: ServerResponse): void {
  response
    .writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": "default-src 'none'; script-src 'unsafe-inline'; sandbox allow-scripts",
    })
    .end(NOISE);
}
