/**
 * A stand-in for the build of the SDK that Zendesk serves, for machines that cannot fetch that one: the
 * package from npm with the served build's known differences put around it, in our own words. It shows that
 * the suite and the host are ready for another build (`SDK=tests/host/zendesk-build.cjs npm run test:host`);
 * it proves nothing about the real one.
 */
const ZAFClient = require("zendesk_app_framework_sdk");

const NPM_TIMEOUT_MS = 5000;
const TIMEOUT_MS = 300_000;
const SLOW_MS = 10_000;
const LIVE_AFTER_MS = 1000;

/** A part of the served build's list: the addresses that a page of Zendesk's can have on a machine or on the web. */
const ZENDESK = [/^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/, /^https:\/\/.+\.zendesk\.com$/];

exports.init = (callback) => {
  const origin = new URLSearchParams(window.location.search).get("origin");
  if (origin !== null && !ZENDESK.some((pattern) => pattern.test(origin)))
    document.body.textContent = `Invalid domain ${origin}`;
  const client = ZAFClient.init(callback);
  if (!client) return client;
  const prototype = Object.getPrototypeOf(client);
  for (const name of ["get", "set", "invoke"]) prototype[name] = patient(prototype[name], client, name);
  prototype.request = tidy(prototype.request);
  chatter(client);
  return client;
};

/** Waits five minutes, then rejects; a call that takes long is reported. */
function patient(call, root, name) {
  return function (...args) {
    const { setTimeout: own } = window;
    const slow = own(
      () => root.postMessage("__track__", { event_name: "slow_call", data: { name } }),
      SLOW_MS,
    );
    // The package starts its clock before it returns, so nobody else's timer is met here.
    window.setTimeout = (run, ms) => own(run, ms === NPM_TIMEOUT_MS ? TIMEOUT_MS : ms);
    try {
      return call.apply(this, args).then(
        (value) => {
          clearTimeout(slow);
          if (value?.name === "TimeoutError") throw new Error("Invocation request timeout");
          return value;
        },
        (reason) => {
          clearTimeout(slow);
          throw reason;
        },
      );
    } finally {
      window.setTimeout = own;
    }
  };
}

/** Takes a request's two handlers off again, however it ends. */
function tidy(request) {
  return function (options) {
    const own = this.on;
    const added = [];
    this.on = (name, handler) => {
      added.push([name, handler]);
      own.call(this, name, handler);
    };
    const answered = request.call(this, options);
    delete this.on;
    const clean = () => {
      for (const [name, handler] of added) this.off(name, handler);
    };
    answered.then(clean, clean);
    return answered;
  };
}

/** Clicks are counted, and a user who does something keeps the session alive. */
function chatter(client) {
  let live = null;
  const stir = () => {
    clearTimeout(live);
    live = setTimeout(() => client.postMessage("session.live"), LIVE_AFTER_MS);
  };
  document.addEventListener("click", () => client.invoke("track", { type: "click" }));
  client.on("app.registered", () => {
    for (const event of ["click", "keydown", "mousemove"]) document.addEventListener(event, stir);
  });
}
