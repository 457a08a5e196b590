import type { AppFile, AppFolder } from "../app-folder";
import { doubtful, type Problem, wrong } from "../problem";

/** What Zendesk refuses by a file's ending. */
const BANNED = new Set(
  "rar zip gz gzip pdf doc docx avi bin bz bz2 csh sh jar mp3 mpeg odt pptx ppt xls xlsx 7z".split(" "),
);

/** Zendesk also looks at the first bytes, so a new name does not help. */
const SIGNATURES: readonly (readonly [kind: string, bytes: Buffer, offset?: number])[] = [
  ["zip", Buffer.from("PK\x03\x04")],
  ["zip", Buffer.from("PK\x05\x06")],
  ["rar", Buffer.from("Rar!\x1a\x07")],
  ["gzip", Buffer.from([0x1f, 0x8b])],
  ["bzip2", Buffer.from("BZh")],
  ["7z", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
  ["pdf", Buffer.from("%PDF-")],
  ["office document", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["avi", Buffer.from("AVI "), 8],
  ["mp3", Buffer.from("ID3")],
  ["mp3", Buffer.from([0xff, 0xfb])],
  ["mpeg", Buffer.from([0x00, 0x00, 0x01, 0xba])],
  ["shell script", Buffer.from("#!")],
];

/** Asset addresses are put together as text: only characters that mean themselves in one. */
const PLAIN_NAME = /^[\w./-]+$/;
const SERVED = /^(manifest\.json$|requirements\.json$|translations\/|assets\/|README\.md$|LICENSE$)/;

/** Nothing is packed that Zendesk refuses, whatever it is called, and nothing that it would never serve. */
export function fileProblems(app: AppFolder): readonly Problem[] {
  return [...app.flatMap(problemsOf), ...requirementsProblems(app)];
}

function problemsOf(file: AppFile): readonly Problem[] {
  if (file.link) return [wrong(file.path, "is a symbolic link", "put the file itself there")];
  const kind = bannedKind(file);
  return [
    ...(kind === null
      ? []
      : [wrong(file.path, `is a ${kind} file`, "leave it out: Zendesk refuses the kind")]),
    ...(/\.map$/.test(file.path)
      ? [wrong(file.path, "is a source map", "build for production, without maps")]
      : []),
    ...(PLAIN_NAME.test(file.path)
      ? []
      : [
          wrong(
            file.path,
            "has a name that changes in a web address",
            "use letters, digits, dot, dash, underscore",
          ),
        ]),
    ...(SERVED.test(file.path)
      ? []
      : [
          doubtful(
            file.path,
            "lies where Zendesk serves nothing",
            "move it to assets/, or name it in .zcliignore",
          ),
        ]),
  ];
}

function bannedKind({ path, bytes }: AppFile): string | null {
  const ending = path.split(".").at(-1)?.toLowerCase() ?? "";
  if (BANNED.has(ending)) return ending;
  const sniffed = SIGNATURES.find(([, magic, offset = 0]) =>
    bytes.subarray(offset, offset + magic.length).equals(magic),
  );
  return sniffed?.[0] ?? null;
}

/** What an app brings along (fields, triggers) is deleted with it, and with it the account's own values. */
function requirementsProblems(app: AppFolder): readonly Problem[] {
  const found = app.some((file) => file.path === "requirements.json");
  return found
    ? [wrong("requirements.json", "is packed, and nothing here checks it", "leave it out: tags need none")]
    : [];
}
