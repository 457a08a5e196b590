/** Longer messages are cut: the page shows conversations, it does not archive them. */
const LONGEST = 5000;

/** A message's words without its markup, read by the browser's parser, which runs and loads nothing here. */
export function plainText(content: string, contentType: string | null): string {
  const cut = content.length > LONGEST ? `${content.slice(0, LONGEST)}…` : content;
  if (contentType !== "text/html") return cut;
  const lines = cut.replace(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, "$&\n");
  return new DOMParser().parseFromString(lines, "text/html").body.textContent?.trim() ?? "";
}
