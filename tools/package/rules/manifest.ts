import { z } from "zod";
import type { AppFolder } from "../app-folder";
import { jsonProblems, readJson } from "../json-file";
import { type Problem, wrong } from "../problem";

const text = (fix: string) => z.string(fix).min(1, fix);
const flag = z.boolean("write true or false, without quotes").optional();
const webAddress = z
  .string("write a web address")
  .refine(isWebAddress, "write an http(s) address with a host");

/** Facts of Zendesk's own validator (zendesk_apps_support 4.52); keys it does not know, it passes over. */
const Manifest = z.looseObject({
  name: text("give the app's name").optional(),
  author: z.looseObject(
    {
      name: z.string("write the author's name as text").optional(),
      email: z.string("write the author's address as text").optional(),
      url: webAddress.optional(),
    },
    "name the author: { name, email, url }",
  ),
  defaultLocale: z
    .string("name the default locale, for example en")
    .regex(/^[a-z]{2,3}(-\w{2,3})?$/, "write it like en or pt-BR"),
  frameworkVersion: z.literal("2.0", 'write "2.0", as text'),
  // Zendesk lets a version be absent; ZCLI's apps:bump and the package's own file name need one.
  version: z.string("give a version such as 1.0.0").regex(/^\d+\.\d+\.\d+$/, "write three numbers: 1.0.0"),
  private: flag,
  requirementsOnly: z.literal(false, "leave it out: this app has a place on the screen").optional(),
  marketingOnly: z.literal(false, "leave it out: this app has a place on the screen").optional(),
  singleInstall: flag,
  signedUrls: flag,
  termsConditionsURL: webAddress.optional(),
  gaID: z.string("write the id as text").optional(),
  remoteInstallationURL: z.string("write the address as text").optional(),
  domainWhitelist: z.array(z.string("write each domain as text"), "write a list of domains").optional(),
  experiments: z
    .strictObject({ hashParams: flag, newCssCompiler: flag }, "only hashParams and newCssCompiler exist")
    .optional(),
  noTemplate: z.undefined("leave it out: framework 2.0 has no templates").optional(),
  oauth: z
    .looseObject({
      client_id: text("give the client's id"),
      client_secret: text("give the client's secret"),
      authorize_uri: text("give the address that authorizes"),
      access_token_uri: text("give the address of the token"),
    })
    .optional(),
});

/** The manifest is at the root, is JSON with each key once, and each plain key has a value Zendesk takes. */
export function manifestProblems(app: AppFolder): readonly Problem[] {
  if (!app.some((file) => file.path === "manifest.json")) return [missingManifest(app)];
  const broken = jsonProblems(app, "manifest.json");
  const parsed = Manifest.safeParse(readJson(app, "manifest.json"));
  const issues = parsed.error?.issues ?? [];
  return [
    ...broken,
    ...issues.map((issue) =>
      wrong(`manifest.json: ${z.core.toDotPath(issue.path)}`, "is not valid", issue.message),
    ),
  ];
}

function missingManifest(app: AppFolder): Problem {
  const nested = app.find((file) => file.path.endsWith("/manifest.json"));
  return nested
    ? wrong(
        nested.path,
        "lies in a folder of its own",
        "pack the folder that holds manifest.json, not its parent",
      )
    : wrong("manifest.json", "is missing", "build first: npm run build");
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
}
