import { z } from "zod/mini";
import type { Installation } from "../account/apps/app-shelf";
import type { Account } from "../account/create-account";

const appJsonSchema = z.object({ installations: z.array(z.record(z.string(), z.unknown())) });

/** Settings of installations as admins have saved them since the start, by installation id. */
export type SavedSettings = Readonly<{
  /** Puts the app list's installations into the account, where an app may read and write them by REST. */
  install(appJson: unknown): void;
  saved(): Readonly<Record<string, unknown>>;
}>;

/**
 * An installation nobody has written keeps the settings of the app list, however those change. `secureNames`
 * are the parameters of an app that no browser is told.
 */
export function watchSettings(
  account: Account,
  secureNames: (appId: string) => readonly string[],
): SavedSettings {
  const untouched = new Set<unknown>();
  return {
    install(appJson) {
      const parsed = appJsonSchema.safeParse(appJson);
      for (const row of parsed.success ? parsed.data.installations : [])
        untouched.add(account.addInstallation(row));
    },
    saved: () =>
      Object.fromEntries(
        account
          .installations()
          .flatMap((each) => (untouched.has(each) ? [] : [[String(each.id), told(each)]])),
      ),
  };

  function told({ app_id, settings }: Installation) {
    const secure = secureNames(String(app_id));
    return Object.fromEntries(Object.entries(settings).filter(([name]) => !secure.includes(name)));
  }
}
