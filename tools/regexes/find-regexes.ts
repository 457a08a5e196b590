import ts from "typescript";

/** A regular expression as it stands in the source, or the place where one is put together from strings. */
export type RegexSite = Readonly<{ file: string; line: number; start: number; end: number }> &
  (Readonly<{ kind: "literal"; source: string; flags: string }> | Readonly<{ kind: "built" }>);

/** Every `/literal/`, `new RegExp(…)` and `RegExp(…)` of one TypeScript file, in its order. */
export function findRegexes(file: string, text: string): readonly RegexSite[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const sites: RegexSite[] = [];
  const visit = (node: ts.Node): void => {
    const start = node.getStart(parsed);
    const at = { file, line: parsed.getLineAndCharacterOfPosition(start).line + 1, start, end: node.end };
    if (ts.isRegularExpressionLiteral(node)) sites.push({ ...at, kind: "literal", ...parts(node.text) });
    if (isConstructor(node)) sites.push({ ...at, kind: "built" });
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return sites;
}

function parts(literal: string): Readonly<{ source: string; flags: string }> {
  const end = literal.lastIndexOf("/");
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) };
}

function isConstructor(node: ts.Node): boolean {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
}
