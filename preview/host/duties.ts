import type { AppInstance } from "./app-instance";
import type { PathRequest, PathResult } from "./path-table";
import type { ProtocolFault } from "./protocol-faults";
import type { RequestOutcome } from "./request-bridge";
import type { ZafEvent } from "./ticket-events";
import type { RequestOptions } from "./wire";

/** What stands behind the protocol: the workspace answers, the host only carries. */
export type HostDuties = Readonly<{
  /** `message` of `zaf.app.registered`. */
  registration(instance: AppInstance): Readonly<Record<string, unknown>>;
  answer(instance: AppInstance, call: PathRequest): Promise<PathResult>;
  request(instance: AppInstance, options: RequestOptions): Promise<RequestOutcome>;
  /**
   * Events a fresh instance is due as soon as it listens: it can only subscribe after registration, when
   * the moment itself (`app.activated`) has passed.
   */
  greetings(instance: AppInstance): readonly ZafEvent[];
  /** What goes wrong on the wire from now on. */
  faults(): ReadonlySet<ProtocolFault>;
}>;

/** Where an instance's messages go; the page gives a frame's window, a test a function. */
export type Post = (message: unknown) => void;
