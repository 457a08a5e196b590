/**
 * The first file of a multipart form, as one character a byte; null where there is none. Only what an
 * upload needs: the boundary from the content type, the part that has a `filename`.
 */
export function fileIn(contentType: string, body: string): string | null {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return null;
  const part = body.split(`--${boundary}`).find((one) => /filename="?[^"\r\n]*/i.test(headOf(one)));
  if (part === undefined) return null;
  const start = part.indexOf(HEAD_END);
  return part.slice(start + HEAD_END.length).replace(/\r\n$/, "");
}

const HEAD_END = "\r\n\r\n";

const headOf = (part: string): string => part.slice(0, Math.max(0, part.indexOf(HEAD_END)));
