import type { AppFile, AppFolder } from "./app-folder";
import { packageProblems } from "./rules";

type Content = string | Buffer;
/** A file's content, a symbolic link, or no such file. */
type Change = Content | { link: true } | null;

const PAGE = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><script src="app.js"></script>`;

/** The least manifest without a fault, with what a test changes; undefined takes a key out. */
export const aManifest = (changes: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    author: { name: "Ada" },
    defaultLocale: "en",
    frameworkVersion: "2.0",
    version: "1.0.0",
    location: { support: { ticket_sidebar: "assets/page.html" } },
    ...changes,
  });

/** The first bytes of a PNG: its signature and header, which is all that a size is read from. */
export function aPng(width: number, height: number, { transparent }: { transparent: boolean }): Buffer {
  const header = Buffer.alloc(26);
  Buffer.from("\x89PNG\r\n\x1a\n", "latin1").copy(header);
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  header.writeUInt8(8, 24);
  header.writeUInt8(transparent ? 6 : 2, 25);
  return header;
}

/** An app without a fault, with what a test changes of it: every change is one file. */
export function anApp(changes: Readonly<Record<string, Change>> = {}): AppFolder {
  const sound: Record<string, Change> = {
    "manifest.json": aManifest(),
    "translations/en.json": JSON.stringify({ app: { name: "Relay" } }),
    "assets/page.html": PAGE,
    "assets/app.js": "document.title;",
    "assets/logo.png": aPng(320, 320, { transparent: false }),
    "assets/logo-small.png": aPng(128, 128, { transparent: true }),
  };
  return Object.entries({ ...sound, ...changes }).flatMap(([path, change]) => aFile(path, change) ?? []);
}

function aFile(path: string, change: Change): AppFile | null {
  if (change === null) return null;
  const isLink = typeof change === "object" && "link" in change;
  return { path, link: isLink, bytes: isLink ? Buffer.alloc(0) : Buffer.from(change) };
}

/** Where the faults are that stop the package. */
export const errorsIn = (app: AppFolder): readonly string[] => placesOf(app, "error");

/** Where the faults are that Zendesk would let pass. */
export const warningsIn = (app: AppFolder): readonly string[] => placesOf(app, "warning");

const placesOf = (app: AppFolder, severity: string): readonly string[] =>
  packageProblems(app)
    .filter((problem) => problem.severity === severity)
    .map((problem) => problem.where);
