import webpack, { type Configuration, type Stats } from "webpack";

/** Runs webpack once. Rejects with its own report when the build fails. */
export function bundle(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler?.run((error, stats) => {
      compiler.close(() => settle(error, stats, resolve, reject));
    });
  });
}

/** Builds now and at every change. `built` is called after each build; answers what stops it. */
export function watchBundle(
  configuration: Configuration,
  built: (failure: Error | null) => void,
): Promise<() => Promise<void>> {
  return new Promise((resolve) => {
    const compiler = webpack(configuration);
    const watching = compiler?.watch({ aggregateTimeout: 150 }, (error, stats) => {
      settle(error, stats, () => built(null), built);
      resolve(() => new Promise((stopped) => watching?.close(() => stopped())));
    });
  });
}

function settle(
  error: Error | null | undefined,
  stats: Stats | undefined,
  resolve: (stats: Stats) => void,
  reject: (error: Error) => void,
): void {
  const failure = error ?? (stats ? reported(stats) : new Error("webpack gave no report."));
  if (failure || !stats) reject(failure ?? new Error("webpack gave no report."));
  else resolve(stats);
}

function reported(stats: Stats): Error | null {
  return stats.hasErrors() ? new Error(stats.toString({ preset: "errors-only", colors: false })) : null;
}
