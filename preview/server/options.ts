import { parseArgs } from "node:util";

export type ServerOptions = Readonly<{
  port: number;
  appPort: number;
  watch: boolean;
  /** Address of a running `zcli apps:server`; its list and its files are handed on, and nothing is built here. */
  zcli: string | null;
  /** A folder with a manifest.json, served as it is; null builds the app in the working directory. */
  app: string | null;
  /** Where the account also answers by https, for ZCLI; null for nowhere. */
  https?: number | null;
  /** A folder of stories, each file one ticket. */
  stories: string;
  /** Knobs that are turned, by name, as they were written. */
  knobs?: Readonly<Record<string, string>>;
}>;

export const USAGE = `Usage: npm start -- [options]
  --port N         the page that plays Zendesk (default 4500)
  --app-port N     the app's own files (default 4501)
  --no-watch       do not rebuild and reload when a file changes
  --zcli URL       take the app from a running zcli apps:server, such as http://localhost:4567
  --app DIR        serve another app's folder instead of building this one
  --https N        answer by https at this port too, for zcli apps:create and apps:update
  --stories DIR    tickets to start with, one JSON file each (default fixtures)
  --knob NAME=VAL  play another side of what is not known of Zendesk; may be repeated
                   (docs/verify-on-a-real-account.md lists the knobs)
  --help           this text`;

/**
 * Reads the command line. Throws an error whose message is one line for the terminal: an unknown option,
 * a port that is none, or two sources for the app.
 */
export function readOptions(args: readonly string[]): ServerOptions | "help" {
  const values = parse(args);
  if (values.help) return "help";
  if (values.zcli !== undefined && values.app !== undefined) {
    throw new Error("--zcli and --app both name an app. Give one of them.");
  }
  if (values.zcli !== undefined && !URL.canParse(values.zcli)) {
    throw new Error(`--zcli ${values.zcli} is no address. Give one such as http://localhost:4567.`);
  }
  return {
    port: portFrom("--port", values.port),
    appPort: portFrom("--app-port", values["app-port"]),
    watch: !values["no-watch"],
    zcli: values.zcli ?? null,
    app: values.app ?? null,
    https: values.https === undefined ? null : portFrom("--https", values.https),
    stories: values.stories,
    knobs: Object.fromEntries(values.knob.map(nameAndValue)),
  };
}

function nameAndValue(text: string): readonly [name: string, value: string] {
  const [, name, value] = /^(\w+)=(.+)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new Error(`--knob ${text} turns nothing. Give one such as tagOrder=insertion.`);
  return [name, value];
}

/** Node explains some mistakes in several lines; the first one says what is wrong. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (thrown) {
    const [line = ""] = String(thrown instanceof Error ? thrown.message : thrown).split("\n");
    throw new Error(`${line.replace(/\.?$/, ".")} See npm start -- --help.`);
  }
}

const OPTIONS = {
  port: { type: "string", default: "4500" },
  "app-port": { type: "string", default: "4501" },
  "no-watch": { type: "boolean", default: false },
  zcli: { type: "string" },
  app: { type: "string" },
  https: { type: "string" },
  stories: { type: "string", default: "fixtures" },
  knob: { type: "string", multiple: true, default: [] as string[] },
  help: { type: "boolean", default: false },
} as const;

/** Zero lets the system choose a free port. */
function portFrom(option: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`${option} ${text} is no port. Give a number from 0 to 65535.`);
}
