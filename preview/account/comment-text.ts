const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A plain comment as Zendesk wraps it: escaped, one paragraph for each block of lines. */
export function commentHtml(body: string): string {
  const paragraphs = escaped(body)
    .split(/\n{2,}/)
    .map((block) => `<p dir="auto">${block.replaceAll("\n", "<br>")}</p>`);
  return `<div class="zd-comment" dir="auto">${paragraphs.join("\n\n")}</div>`;
}

const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => ESCAPES[one] ?? one);

/** An HTML comment's text: line ends kept, tags gone, the four escapes undone. */
export function plainText(html: string): string {
  const lines = html.replaceAll(/<br\s*\/?>|<\/p>/gi, "\n").replaceAll(/<[^>]*>/g, "");
  const undone = Object.entries(ESCAPES).reduceRight(
    (text, [plain, code]) => text.replaceAll(code, plain),
    lines,
  );
  return undone.trim();
}
