const NO_NETWORK = /\b(EAI_AGAIN|ENOTFOUND|ENETUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED)\b/;
const QUESTION = /Enter .+? setting\.(\S+) value:/;

/**
 * Why ZCLI ended before it served anything, in one line with what to do. `said` is all it printed. Without an
 * answer to a question it ends with code 0, as if all were well.
 */
export function explainEnd(code: number | null, said: string): string {
  if (NO_NETWORK.test(said)) return "ZCLI cannot be fetched from npm: go online for the first start";
  if (/EADDRINUSE/.test(said)) return "The port was taken at that moment: choose another with --port";
  const [, setting] = QUESTION.exec(said) ?? [];
  if (setting)
    return `ZCLI asks for the setting "${setting}": name it in zcli.apps.config.json and build again`;
  const last = said.trim().split("\n").at(-1) ?? "";
  return `ZCLI ended with code ${code} before it served the app: ${last}`;
}
