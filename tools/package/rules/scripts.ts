import { type AnyNode, type Node, parse } from "acorn";
import { full } from "acorn-walk";
import type { AppFile, AppFolder } from "../app-folder";
import { type Problem, wrong } from "../problem";

/**
 * Scripts as they are packed, read as syntax and not as text: no code made from text (the page's content
 * security policy forbids it), nothing left over from development, no pointer to a source map.
 */
export function scriptProblems(app: AppFolder): readonly Problem[] {
  return app.filter((file) => /\.m?js$/.test(file.path)).flatMap(problemsOf);
}

function problemsOf({ path, bytes }: AppFile): readonly Problem[] {
  const source = bytes.toString("utf8");
  const tree = parsed(source);
  if (!tree) return [wrong(path, "is no script a browser can read", "build again: npm run build")];
  const problems: Problem[] = [];
  full(tree, (node) => {
    const leftover = leftoverIn(node as AnyNode);
    if (leftover) problems.push(wrong(`${path}: character ${node.start}`, ...leftover));
  });
  if (source.includes("//# sourceMappingURL=")) {
    problems.push(wrong(path, "points to a source map", "build for production, without maps"));
  }
  return problems;
}

function parsed(source: string): Node | null {
  try {
    return parse(source, { ecmaVersion: "latest", sourceType: "module" });
  } catch {
    return null;
  }
}

/** What a statement does that no release may do, and what to do about it; null for every other. */
function leftoverIn(node: AnyNode): readonly [what: string, fix: string] | null {
  if (node.type === "DebuggerStatement") return ["stops in the debugger", "take the statement out"];
  if (node.type === "NewExpression" && isNamed(node.callee, "Function")) {
    return ["makes code from text", "write the function itself"];
  }
  if (node.type !== "CallExpression") return null;
  if (isNamed(node.callee, "eval")) return ["calls eval", "write the code itself"];
  return isConsoleLog(node.callee) ? ["writes to the console", "take console.log out"] : null;
}

const isNamed = (node: AnyNode, name: string): boolean => node.type === "Identifier" && node.name === name;

const isConsoleLog = (node: AnyNode): boolean =>
  node.type === "MemberExpression" && isNamed(node.object, "console") && isNamed(node.property, "log");
