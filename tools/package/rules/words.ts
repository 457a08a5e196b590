import type { AppFile, AppFolder } from "../app-folder";
import { doubtful, type Problem } from "../problem";

/** What Zendesk's own check looks for; a library that draws input fields always has one of them. */
const SECRET_WORDS = /\b(password|secret|secret_?token|auth_?key|auth_?pass|auth_?user|api_key)\b/gi;
/** The names of XML's own vocabularies are no addresses, and every library that draws SVG has them. */
const PLAIN_ADDRESS = /http:\/\/(?!www\.w3\.org\/)[\w.-]+/gi;

/** What Zendesk will warn of at upload, so that nobody is surprised. None of it stops a package. */
export function wordProblems(app: AppFolder): readonly Problem[] {
  return app.filter((file) => /\.(html?|js|json)$/.test(file.path)).flatMap(problemsOf);
}

function problemsOf({ path, bytes }: AppFile): readonly Problem[] {
  const text = bytes.toString("utf8");
  const words = found(text, SECRET_WORDS);
  const addresses = path.endsWith(".json") ? [] : found(text, PLAIN_ADDRESS);
  return [
    ...(words.length > 0
      ? [doubtful(path, `has the words ${words.join(", ")}`, "make sure that no secret is packed")]
      : []),
    ...(addresses.length > 0 ? [doubtful(path, `names ${addresses.join(", ")}`, "use https")] : []),
  ];
}

const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase())),
];
