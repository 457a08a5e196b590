import type { AccountRequest, Actor, Reply } from "./account";
import { addressOf, type Call, lowerCasedHeaders, parseBody } from "./call";
import { errorList } from "./errors";
import type { Knobs } from "./knobs";
import type { RateLimits } from "./rate-limits";
import { matcherOf, routeCall } from "./router";
import { ROUTES } from "./routes";
import { signedInUser } from "./signed-in-user";
import type { Store } from "./store";

const match = matcherOf(ROUTES);

/** Takes a request apart, finds its route and who asks, counts it, and answers. */
export function answerCall(
  store: Store,
  knobs: Knobs,
  request: AccountRequest,
  actor: Actor,
  now: number,
  limits: RateLimits,
): Reply {
  const { path, query } = addressOf(request.url);
  const method = request.method.toUpperCase();
  const found = match(method, path);
  const headers = lowerCasedHeaders(request);
  const body = parseBody(request, headers);
  if (body === null) return errorList(400, "InvalidJSON", "Invalid JSON", "The body is not a JSON object");
  const call: Call = {
    method,
    path,
    params: found?.params ?? {},
    query,
    headers,
    body,
    rawBody: request.body ?? "",
    user: signedInUser(store, actor, headers.authorization),
    now,
    knobs,
    store,
  };
  return limits(call, () => routeCall(found, call));
}
