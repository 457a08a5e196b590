import { type BrowserContext, expect } from "@playwright/test";

export type ConsoleWatch = Readonly<{
  /** From here on, an error like this is part of the journey. */
  expectError: (pattern: RegExp) => void;
  /** Fails with every error that nobody expected. */
  close: () => void;
}>;

/** Collects what goes wrong in every page and frame of a browser: console errors and what nobody caught. */
export function watchConsole(context: BrowserContext): ConsoleWatch {
  const errors: string[] = [];
  const expected: RegExp[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => errors.push(String(webError.error())));
  return {
    expectError: (pattern) => void expected.push(pattern),
    close() {
      const surprises = errors.filter((error) => !expected.some((pattern) => pattern.test(error)));
      expect(surprises, "errors on the console").toEqual([]);
    },
  };
}
