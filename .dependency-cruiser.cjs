/** The rooms and the arrows between them. A forbidden arrow means the code stands in the wrong room. */
const room = (name) => `^src/${name}/`;
const within = (...rooms) => rooms.map(room);
const TEST = "\\.test\\.tsx?$";

const only = (name, from, to) => ({
  name,
  severity: "error",
  from: { path: from, pathNot: TEST },
  to: { pathNot: to },
});

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    only("domain-knows-itself-and-zod", room("domain"), [room("domain"), "node_modules/zod/"]),
    only("zendesk-knows-the-domain-and-the-framework", room("zendesk"), [
      ...within("zendesk", "domain"),
      "node_modules/(zod|zendesk_app_framework_sdk)/",
    ]),
    only("i18n-knows-words-only", room("i18n"), [
      room("i18n"),
      "^translations/",
      "node_modules/@internationalized/string/",
    ]),
    {
      name: "ui-knows-zendesk-by-its-port-only",
      severity: "error",
      from: { path: room("ui"), pathNot: TEST },
      to: {
        path: ["^src/(zendesk|entry|cli)/", "node_modules/zendesk_app_framework_sdk/"],
        pathNot: "^src/zendesk/gateway\\.ts$",
      },
    },
    {
      name: "screens-do-not-import-each-other",
      severity: "error",
      from: { path: "^src/ui/(sidebar|admin)/" },
      to: { path: "^src/ui/(sidebar|admin)/", pathNot: "^src/ui/$1/" },
    },
    {
      name: "kit-knows-no-screen",
      severity: "error",
      from: { path: "^src/ui/kit/" },
      to: { path: "^src/ui/(sidebar|admin)/" },
    },
    {
      name: "cli-draws-nothing",
      severity: "error",
      from: { path: room("cli") },
      to: { path: ["^src/(ui|entry|i18n)/", "node_modules/react"] },
    },
    {
      name: "src-needs-nothing-from-outside",
      severity: "error",
      from: { path: "^src/", pathNot: TEST },
      to: { path: "^(preview|bench|tests|tools)/" },
    },
    {
      name: "preview-does-not-know-the-app",
      comment: "The local Zendesk plays host to any app; what it knew of this one, it would forgive.",
      severity: "error",
      from: { path: "^preview/" },
      to: { path: "^src/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".json"],
      conditionNames: ["import", "require", "default"],
    },
  },
};
