import type { Row } from "../row";
import overlay from "./overlay.json" with { type: "json" };
import type { Relaxation } from "./schema";

export const PAGINGS = ["cursor", "both"] as const;

/** What we know of one operation and Zendesk's description does not say. */
export type Operation = Readonly<{
  method: string;
  path: string;
  role: "anyone" | "agents" | "admins";
  /** Styles of paging that work although the description names few of them. */
  paging?: (typeof PAGINGS)[number];
  /** Further query parameters and their schemas. */
  query?: Readonly<Record<string, Row>>;
  /** What the request's body must be, beside what is described; a name stands for one of `bodies`. */
  body?: string;
  /** Properties an answer must have, by status, as paths. */
  answer?: Readonly<Record<string, readonly string[]>>;
  /** Why an operation that is not in the description is real all the same. */
  undescribed?: string;
}>;

export type Overlay = Readonly<{
  operations: readonly Operation[];
  bodies: Readonly<Record<string, Row>>;
  /** Bodies of refusals by status, which the description leaves out for nearly every operation. */
  errors: Readonly<Record<string, Row>>;
  relaxations: readonly Relaxation[];
}>;

export const OVERLAY: Overlay = overlay as unknown as Overlay;
