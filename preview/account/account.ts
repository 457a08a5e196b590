/** One HTTP request as the account sees it; `url` is path and query (`/api/v2/tickets/1/tags.json`). */
export type AccountRequest = Readonly<{
  method: string;
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | null;
}>;

export type AccountAnswer = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}>;

/** An answer whose JSON is not yet written as text. Where `json` is undefined, the body is `text`. */
export type Reply = Readonly<{
  status: number;
  headers: Readonly<Record<string, string>>;
  json: unknown;
  text: string;
}>;

/** Who is signed in: a user of the account, or nobody (a session that has ended). */
export type Actor = Readonly<{ userId: number }> | null;

/** A ticket bundle with a title: what a file in fixtures/ holds, each part as REST returns it. */
export type Story = Readonly<{
  title: string;
  ticket: Readonly<Record<string, unknown>>;
  audits?: readonly Readonly<Record<string, unknown>>[];
  comments?: readonly Readonly<Record<string, unknown>>[];
  conversation_log?: readonly Readonly<Record<string, unknown>>[];
  ticket_fields?: readonly Readonly<Record<string, unknown>>[];
  groups?: readonly Readonly<Record<string, unknown>>[];
  organizations?: readonly Readonly<Record<string, unknown>>[];
  users?: readonly Readonly<Record<string, unknown>>[];
  ticket_forms?: readonly Readonly<Record<string, unknown>>[];
  brands?: readonly Readonly<Record<string, unknown>>[];
  settings?: Readonly<Record<string, unknown>>;
}>;
