import type { UnknownRecord } from "../framework/record";
import { GatewayError } from "../gateway";
import type { ZafClient } from "../zaf-client";

/** The answer to a GET, asked at most once where it was given; null where it was refused this time. */
export type ReadOnce = (url: string) => Promise<UnknownRecord | null>;

/**
 * Reads what does not change, or what may not be asked often: the first page of a long history, and a
 * conversation log, of which Zendesk gives a whole account 100 a minute.
 */
export function readingOnce(client: ZafClient): ReadOnce {
  const kept = new Map<string, UnknownRecord>();
  return async (url) => {
    const known = kept.get(url);
    if (known !== undefined) return known;
    try {
      const body = await client.request("GET", url);
      kept.set(url, body);
      return body;
    } catch (error) {
      if (error instanceof GatewayError) return null;
      throw error;
    }
  };
}
