import type { Reply } from "./account";
import { type Call, isSignedIn, type Route } from "./call";
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
  const shelves = new Map<string, Compiled[]>();
  for (const one of routes.map(compile).sort((a, b) => a.names - b.names)) {
    const shelf = shelfOf(one.route.method, one.steps);
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), one]);
  }
  const find: Matcher = (method, path) => {
    const steps = path.split("/");
    for (const { route, steps: pattern } of shelves.get(shelfOf(method, steps)) ?? []) {
      if (fits(pattern, steps)) return { route, params: paramsOf(pattern, steps) };
    }
    return null;
  };
  const found = new Map<string, Match | null>();
  return (method, path) => {
    const asked = `${method} ${path}`;
    const known = found.get(asked);
    if (known !== undefined) return known;
    if (found.size >= MOST_KNOWN) found.clear();
    const match = find(method, path);
    found.set(asked, match);
    return match;
  };
}

/** Paths asked for lately, whose routes are not looked for again. */
const MOST_KNOWN = 1_000;

/** Runs the route for whoever asks: 404 for an unknown path, 401 for nobody, 403 for too low a role. */
export function routeCall(match: Match | null, call: Call): Reply {
  if (match === null) return invalidEndpoint();
  const { route } = match;
  if (route.allowed === "anyone") return route.answer(call);
  if (!isSignedIn(call)) return unauthenticated();
  const standing = standingOf(call.user);
  if (standing === "end_user") return forbidden();
  if (route.allowed === "admins" && standing !== "admin") return forbidden();
  return route.answer(call);
}

function compile(route: Route): Compiled {
  const steps = route.path.split("/");
  return { route, steps, names: steps.filter(isName).length };
}

const isName = (step: string): boolean => step.startsWith(":");

/** Routes that could fit at all: a path has as many steps as its route, and the same resource after `/api/v2`. */
const shelfOf = (method: string, steps: readonly string[]): string => `${method} ${steps.length} ${steps[3]}`;

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  return pattern.every((expected, index) => {
    const step = steps[index] ?? "";
    return expected === step || (isName(expected) && step !== "");
  });
}

function paramsOf(pattern: readonly string[], steps: readonly string[]): Readonly<Record<string, string>> {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    if (isName(expected)) params[expected.slice(1)] = steps[index] ?? "";
  }
  return params;
}
