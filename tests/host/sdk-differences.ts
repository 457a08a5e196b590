/**
 * What the SDK on npm (a repack of 2.0.9) and the build that Zendesk serves do differently. The one under
 * test is npm's unless `SDK` names another file; everything else in this folder holds for both.
 */
type SdkDifferences = Readonly<{
  /** A call nobody answers: npm's resolves after 5 s with an object named TimeoutError; Zendesk's rejects after 5 minutes. */
  unanswered: Readonly<{ afterMs: number; resolved?: object; rejected?: object }>;
  /** Zendesk's reports a call that takes longer than 10 s. */
  reportsSlowCalls: boolean;
  /** Zendesk's counts clicks by invoking `track`. */
  tracksClicks: boolean;
  /** Zendesk's says `session.live` a second after the user did something. */
  keepsSessionAlive: boolean;
  /** Zendesk's takes its handlers of a request off again; npm's leaves two behind each time. */
  removesRequestHandlers: boolean;
  /** Zendesk's empties a page whose `origin` is neither Zendesk's nor this machine's. */
  checksOrigin: boolean;
}>;

const NPM: SdkDifferences = {
  unanswered: { afterMs: 5000, resolved: { name: "TimeoutError", message: 'Timeout when invoking "get"' } },
  reportsSlowCalls: false,
  tracksClicks: false,
  keepsSessionAlive: false,
  removesRequestHandlers: false,
  checksOrigin: false,
};

const ZENDESK: SdkDifferences = {
  unanswered: { afterMs: 300_000, rejected: { message: "Invocation request timeout" } },
  reportsSlowCalls: true,
  tracksClicks: true,
  keepsSessionAlive: true,
  removesRequestHandlers: true,
  checksOrigin: true,
};

export const SDK: SdkDifferences = process.env.SDK === undefined ? NPM : ZENDESK;
