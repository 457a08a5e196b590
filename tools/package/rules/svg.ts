import { XMLParser } from "fast-xml-parser";
import type { AppFile, AppFolder } from "../app-folder";
import { type Problem, wrong } from "../problem";

/** What is left of a drawing after Zendesk has cleaned it. */
const KEPT_ELEMENTS = new Set(
  (
    "svg g path circle ellipse rect line polyline polygon title desc defs use symbol text tspan mask " +
    "clipPath linearGradient radialGradient stop filter"
  ).split(" "),
);
const CUT_ATTRIBUTES = new Set("style focusable mask filter vector-effect overflow paint-order".split(" "));
const IMAGE_FIX = "draw it as paths: Zendesk replaces the whole file with a placeholder";

type Node = Readonly<Record<string, unknown>>;

/**
 * Zendesk rewrites an SVG that holds more than its safe list; what is cut here would be missing there. An
 * inline style may survive in part, so none is let through.
 */
export function svgProblems(app: AppFolder): readonly Problem[] {
  return app.filter((file) => file.path.endsWith(".svg") && !file.link).flatMap(problemsOf);
}

function problemsOf(file: AppFile): readonly Problem[] {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    commentPropName: "#comment",
    processEntities: false,
  });
  try {
    return nodesProblems(file.path, parser.parse(file.bytes, true));
  } catch (error) {
    return [
      wrong(file.path, `is no XML: ${error instanceof Error ? error.message : error}`, "mend the drawing"),
    ];
  }
}

function nodesProblems(path: string, nodes: readonly Node[]): readonly Problem[] {
  return nodes.flatMap((node) => {
    const [element = ""] = Object.keys(node).filter((key) => key !== ":@");
    const inside = node[element];
    return [
      ...elementProblems(path, element),
      ...attributeProblems(path, element, Object.keys(node[":@"] ?? {})),
      ...(Array.isArray(inside) ? nodesProblems(path, inside) : []),
    ];
  });
}

function elementProblems(path: string, element: string): readonly Problem[] {
  if (element === "#text" || element === "?xml" || KEPT_ELEMENTS.has(element)) return [];
  if (element === "#comment") return [wrong(path, "holds a comment", "take it out: Zendesk cuts it")];
  const fix = element === "image" ? IMAGE_FIX : "draw it without: Zendesk cuts it";
  return [wrong(`${path}: <${element}>`, "does not survive Zendesk's cleaning", fix)];
}

function attributeProblems(path: string, element: string, names: readonly string[]): readonly Problem[] {
  return names
    .filter((name) => CUT_ATTRIBUTES.has(name) || /^on/i.test(name))
    .map((name) =>
      wrong(`${path}: <${element} ${name}>`, "does not survive Zendesk's cleaning", "draw it without"),
    );
}
