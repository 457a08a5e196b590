/** What one app said to a hook such as `ticket.save`. `msg` is false, words, or whatever it rejected with. */
export type HookAnswer = Readonly<
  { kind: "allowed" } | { kind: "refused"; msg: unknown } | { kind: "timed_out"; afterMs: number }
>;

export type PendingHooks = Readonly<{
  /** Asks by `post` and waits for `settle` with the same hook, at most `limitMs`. */
  ask(hook: string, post: () => void, limitMs: number): Promise<HookAnswer>;
  /** False when nobody asked: a reply to nothing, or one that came after its time. */
  settle(hook: string, answer: HookAnswer): boolean;
}>;

/**
 * The hooks one document still owes an answer to. The SDK ignores a second hook of the same name while
 * the first is open, so a second ask waits for the same answer and posts nothing.
 */
export function createPendingHooks(): PendingHooks {
  const open = new Map<string, { promise: Promise<HookAnswer>; resolve(answer: HookAnswer): void }>();
  return {
    ask(hook, post, limitMs) {
      const asked = open.get(hook);
      if (asked) return asked.promise;
      let resolve: (answer: HookAnswer) => void = () => undefined;
      const promise = new Promise<HookAnswer>((done) => {
        resolve = done;
      });
      const timer = setTimeout(() => settle(hook, { kind: "timed_out", afterMs: limitMs }), limitMs);
      open.set(hook, {
        promise,
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
      });
      post();
      return promise;
    },
    settle,
  };

  function settle(hook: string, answer: HookAnswer): boolean {
    const asked = open.get(hook);
    open.delete(hook);
    asked?.resolve(answer);
    return asked !== undefined;
  }
}

/** What the agent reads when an app blocks the save; an app may block without a word. */
export function refusalText(appName: string, answer: HookAnswer): string | null {
  if (answer.kind === "allowed") return null;
  if (answer.kind === "timed_out")
    return `${appName} did not answer within ${answer.afterMs / 1000} seconds, so the ticket was not saved.`;
  return typeof answer.msg === "string" && answer.msg !== ""
    ? `${appName}: ${answer.msg}`
    : `${appName} stopped the ticket from being saved and gave no reason.`;
}
