import { watch as watchFolder } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Configuration } from "webpack";
import { bundle, watchBundle } from "./bundle";
import type { ServerOptions } from "./options";

/** Where the app's files lie, and how to be told when they have changed. */
export type AppSource = Readonly<{
  folder: string;
  /** Makes the folder ready, and with `changed` goes on watching. Answers what stops that. */
  prepare(changed: ((failure: Error | null) => void) | null): Promise<() => Promise<void>>;
}>;

const stopsNothing = async (): Promise<void> => undefined;

/** A finished app's folder as it is, or the app in the working directory, built by its own webpack.config.js. */
export function appSource({ app }: Pick<ServerOptions, "app">, workingDirectory: string): AppSource {
  return app === null ? builtApp(workingDirectory) : finishedApp(path.resolve(workingDirectory, app));
}

function finishedApp(folder: string): AppSource {
  return {
    folder,
    async prepare(changed) {
      if (!changed) return stopsNothing;
      let timer: NodeJS.Timeout | undefined;
      const watcher = watchFolder(folder, { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => changed(null), 150);
      });
      return async () => {
        clearTimeout(timer);
        watcher.close();
      };
    },
  };
}

function builtApp(root: string): AppSource {
  return {
    folder: path.join(root, "dist"),
    async prepare(changed) {
      const configuration = await readConfiguration(path.join(root, "webpack.config.js"));
      await mkdir(path.join(root, "dist/assets"), { recursive: true });
      if (!changed) {
        await bundle(configuration);
        return stopsNothing;
      }
      let first = true;
      return await watchBundle(configuration, (failure) => {
        if (!first || failure) changed(failure);
        first = false;
      });
    },
  };
}

async function readConfiguration(file: string): Promise<Configuration> {
  const { default: exported } = (await import(pathToFileURL(file).href)) as { default: unknown };
  const mode = "production";
  const configuration = typeof exported === "function" ? await exported({}, { mode }) : exported;
  return { ...configuration, mode };
}
