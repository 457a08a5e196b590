import type { AccountAnswer } from "./account";
import type { Call, Route } from "./call";
import { forbidden, invalidEndpoint, unauthenticated } from "./errors";
import { standingOf } from "./roles";

export type Match = Readonly<{ route: Route; params: Readonly<Record<string, string>> }>;
export type Matcher = (method: string, path: string) => Match | null;

type Compiled = Readonly<{ route: Route; steps: readonly string[]; names: number }>;

/**
 * Finds the route for a method and a path, and what its `:names` stand for; null where none fits. A
 * literal step wins over a `:name`, so `/tickets/update_many` is not a ticket.
 */
export function matcherOf(routes: readonly Route[]): Matcher {
  const compiled = routes.map(compile).sort((one, other) => one.names - other.names);
  return (method, path) => {
    const steps = path.split("/");
    for (const { route, steps: pattern } of compiled) {
      const params = route.method === method ? matchSteps(pattern, steps) : null;
      if (params !== null) return { route, params };
    }
    return null;
  };
}

/** Runs the route for whoever asks: 404 for an unknown path, 401 for nobody, 403 for too low a role. */
export function routeCall(match: Match | null, call: Call): AccountAnswer {
  if (match === null) return invalidEndpoint();
  const { route } = match;
  if (route.allowed === "anyone") return route.answer(call);
  const { user } = call;
  if (user === null) return unauthenticated();
  const standing = standingOf(user);
  if (standing === "end_user") return forbidden();
  if (route.allowed === "admins" && standing !== "admin") return forbidden();
  return route.answer({ ...call, user });
}

function compile(route: Route): Compiled {
  const steps = route.path.split("/");
  return { route, steps, names: steps.filter(isName).length };
}

const isName = (step: string): boolean => step.startsWith(":");

function matchSteps(pattern: readonly string[], steps: readonly string[]): Record<string, string> | null {
  if (pattern.length !== steps.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const step = steps[index] ?? "";
    if (isName(expected) && step !== "") params[expected.slice(1)] = step;
    else if (expected !== step) return null;
  }
  return params;
}
