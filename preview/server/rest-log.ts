import type { AccountAnswer, AccountRequest, Actor } from "../account/account";

/** One request the account answered. */
export type RestLogEntry = Readonly<{
  n: number;
  at: number;
  /** `app` is everything that came by /api/: an app's client.request, or a curl. */
  by: "app" | "workspace";
  userId: number | null;
  method: string;
  url: string;
  requestBody: string | null;
  /** Null where no answer was sent at all. */
  status: number | null;
  responseBody: string | null;
}>;

/** Longer bodies are cut: the log is for looking, not for keeping. */
const BODY_LENGTH = 4000;

export function createRestLog(tell: (entry: RestLogEntry) => void) {
  let count = 0;
  return (
    by: RestLogEntry["by"],
    actor: Actor,
    request: AccountRequest,
    answer: AccountAnswer | null,
  ): void => {
    count += 1;
    tell({
      n: count,
      at: Date.now(),
      by,
      userId: actor?.userId ?? null,
      method: request.method,
      url: request.url,
      requestBody: request.body?.slice(0, BODY_LENGTH) || null,
      status: answer?.status ?? null,
      responseBody: answer?.body.slice(0, BODY_LENGTH) ?? null,
    });
  };
}
