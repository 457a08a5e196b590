import { FRAMEWORK_KNOBS } from "../host/framework-knobs";
import type { Knob, KnobSet } from "../knobs/knob";
import { KNOBS } from "./knobs";
import { ACCESS_KNOBS } from "./knobs/access-knobs";
import { APP_KNOBS } from "./knobs/app-knobs";
import { LIMIT_KNOBS } from "./knobs/limit-knobs";
import { READ_KNOBS } from "./knobs/read-knobs";
import { TAG_KNOBS } from "./knobs/tag-knobs";
import { WRITE_KNOBS } from "./knobs/write-knobs";
import { OTHER_DOUBTS } from "./other-doubts";

const SECTIONS: readonly (readonly [title: string, knobs: KnobSet])[] = [
  ["Tags", TAG_KNOBS],
  ["Writing", WRITE_KNOBS],
  ["Reading and searching", READ_KNOBS],
  ["Who may", ACCESS_KNOBS],
  ["Plans and limits", LIMIT_KNOBS],
  ["Apps and their settings", APP_KNOBS],
  ["The app framework", FRAMEWORK_KNOBS],
];

/**
 * The page that tells somebody with a real Zendesk account what to try: every knob with what is not
 * known, how to find out, and what the local account plays meanwhile. Markdown.
 */
export function verificationPage(): string {
  const sections = SECTIONS.flatMap(([title, knobs]) => [`## ${title}`, "", ...table(knobs), ""]);
  return [...INTRODUCTION, "", ...sections, "## Without a knob", "", ...others(), ""].join("\n");
}

const QUESTIONS = Object.keys(KNOBS).length + Object.keys(FRAMEWORK_KNOBS).length;

const INTRODUCTION = [
  "# To verify on a real account",
  "",
  "Baton was built against Zendesk's documentation, its published source code and its OpenAPI description, without an account to try things on.",
  "Where these are silent, the local Zendesk plays one behaviour by default and another at the turn of a knob: `npm start -- --knob tagOrder=insertion`.",
  `Whoever has an account can settle the ${QUESTIONS} questions below: do what the third column says on a scratch ticket, compare with the last column, and change the knob's default where Zendesk does otherwise.`,
  "",
  "This page is generated from the knobs; `npm run docs` writes it anew.",
];

function table(knobs: KnobSet): readonly string[] {
  const rows = Object.entries(knobs).map(([name, knob]) => [
    `\`${name}\``,
    knob.unknown,
    knob.verify,
    `${knob.doc} ${setting(knob)}`,
  ]);
  return tableOf(["Knob", "Not known", "How to find out", "What the local Zendesk does"], rows);
}

const others = (): readonly string[] =>
  tableOf(
    ["About", "Not known", "How to find out"],
    OTHER_DOUBTS.map((one) => [one.about, one.unknown, one.verify]),
  );

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |`);

const cell = (text: string): string => text.replaceAll("|", "\\|");

const setting = (knob: Knob): string =>
  knob.kind === "choice"
    ? `Default: \`${knob.default}\`; also ${knob.values
        .slice(1)
        .map((one) => `\`${one}\``)
        .join(", ")}.`
    : `Default: ${knob.default.toLocaleString("en")} ${knob.unit}.`;
