import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Minimatch } from "minimatch";

/** `path` is relative to the app's root, with `/`. A symbolic link is named and not followed. */
export type AppFile = Readonly<{ path: string; bytes: Buffer; link: boolean }>;

/** What would be packed, sorted by path. */
export type AppFolder = readonly AppFile[];

/** Answers undefined where the app has no such file. */
export const fileAt = (app: AppFolder, wanted: string): AppFile | undefined =>
  app.find((file) => file.path === wanted);

/**
 * Reads the files of an app's folder that ZCLI would pack: not `tmp/`, not what .zcliignore names, no dotfiles.
 * A pattern without a slash names a file at the root only: that is how ZCLI reads them. A link whose name
 * begins with a dot is kept, because Zendesk's check for links sees it.
 */
export function readAppFolder(root: string): AppFolder {
  const ignored = ignorePatterns(root).map((pattern) => new Minimatch(pattern, { dot: true }));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      path: path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"),
      link: entry.isSymbolicLink(),
    }))
    .filter((file) => file.link || !isHidden(file.path))
    .filter((file) => !ignored.some((pattern) => pattern.match(file.path)))
    .map((file) => ({
      ...file,
      bytes: file.link ? Buffer.alloc(0) : readFileSync(path.join(root, file.path)),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

const isHidden = (file: string): boolean => file.split("/").some((part) => part.startsWith("."));

function ignorePatterns(root: string): readonly string[] {
  const file = path.join(root, ".zcliignore");
  const lines = existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/) : [];
  return ["tmp/**", ...lines.filter((line) => line.trim() !== "" && !line.trim().startsWith("#"))];
}
