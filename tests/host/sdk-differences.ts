/**
 * What the SDK on npm (a repack of 2.0.9) and the build that Zendesk serves do differently. The one under
 * test is npm's unless `SDK` names another file; everything else in this folder holds for both.
 */
type SdkDifferences = Readonly<{
  /** A call nobody answers: npm's resolves after 5 s with an object named TimeoutError; Zendesk's waits 5 minutes. */
  unanswered: "resolves with TimeoutError" | "waits";
  /** Zendesk's counts clicks by invoking `track`. */
  tracksClicks: boolean;
  /** Zendesk's takes its handlers of a request off again; npm's leaves two behind each time. */
  removesRequestHandlers: boolean;
}>;

const SDK_PATH = process.env.SDK ?? null;

export const SDK: SdkDifferences =
  SDK_PATH === null
    ? { unanswered: "resolves with TimeoutError", tracksClicks: false, removesRequestHandlers: false }
    : { unanswered: "waits", tracksClicks: true, removesRequestHandlers: true };
