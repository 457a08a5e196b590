import type { AppFolder } from "../app-folder";
import { isObject, type JsonObject, readJson } from "../json-file";
import { doubtful, type Problem, wrong } from "../problem";

const TYPES = ["text", "checkbox", "url", "number", "multiline", "hidden", "oauth"];
const SCOPES = [
  "header",
  "body",
  "url",
  "jwt_secret_key",
  "jwt_claim",
  "basic_auth_username",
  "basic_auth_password",
];

/** Every setting of the app is one Zendesk can show and keep. There is no list to choose from in Zendesk. */
export function parameterProblems(app: AppFolder): readonly Problem[] {
  const { parameters = [], oauth } = readJson(app, "manifest.json");
  if (!Array.isArray(parameters)) {
    return [wrong("manifest.json: parameters", "is no list", "write [ { name, type }, … ]")];
  }
  const names = parameters.map((parameter) => (isObject(parameter) ? parameter.name : undefined));
  return [
    ...parameters.flatMap((parameter: unknown, index) => {
      const where = `manifest.json: parameters[${index}]`;
      if (!isObject(parameter)) return [wrong(where, "is no object", "write { name, type }")];
      return [
        ...nameProblems(where, parameter.name, names.indexOf(parameter.name) !== index),
        ...typeProblems(where, parameter),
        ...secrecyProblems(where, parameter),
        ...defaultProblems(where, parameter),
      ];
    }),
    ...oauthProblems(parameters.filter(isObject), oauth),
  ];
}

function nameProblems(where: string, name: unknown, repeated: boolean): readonly Problem[] {
  if (typeof name !== "string" || name === "")
    return [wrong(`${where}.name`, "is missing", "give it a name")];
  if (repeated) return [wrong(`${where}.name`, `"${name}" is taken`, "give each parameter its own name")];
  return name === "name" || name === "title"
    ? [wrong(`${where}.name`, `"${name}" is the installation's own setting`, "choose another name")]
    : [];
}

function typeProblems(where: string, { type = "text", required = false }: JsonObject): readonly Problem[] {
  return [
    ...(typeof type === "string" && TYPES.includes(type)
      ? []
      : [wrong(`${where}.type`, `${JSON.stringify(type)} does not exist`, `use one of ${TYPES.join(", ")}`)]),
    ...(typeof required === "boolean"
      ? []
      : [wrong(`${where}.required`, "is not a boolean", "write true or false, without quotes")]),
    ...(type === "hidden" && required === true
      ? [wrong(`${where}.required`, "asks for what nobody can see", "leave it out of a hidden parameter")]
      : []),
  ];
}

function secrecyProblems(
  where: string,
  { name, type = "text", secure = false, scopes }: JsonObject,
): readonly Problem[] {
  if (typeof secure !== "boolean") {
    return [wrong(`${where}.secure`, "is not a boolean", "write true or false, without quotes")];
  }
  if (secure && scopes === undefined) {
    return [doubtful(`${where}.scopes`, "is missing for a secure parameter", "say where it may be used")];
  }
  if (scopes !== undefined && !secure) {
    return [
      wrong(
        `${where}.scopes`,
        "stands on a parameter that is not secure",
        "add secure: true, or leave it out",
      ),
    ];
  }
  if (scopes !== undefined && !areScopes(scopes)) {
    return [wrong(`${where}.scopes`, "is no list of scopes", `use some of ${SCOPES.join(", ")}`)];
  }
  return !secure && type === "text" && /token|key|pwd|password/i.test(String(name))
    ? [doubtful(`${where}.name`, `"${name}" sounds like a secret`, "rename it, or make it secure")]
    : [];
}

const areScopes = (scopes: unknown): boolean =>
  Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => SCOPES.includes(scope));

function defaultProblems(where: string, parameter: JsonObject): readonly Problem[] {
  const { type = "text", secure, default: value } = parameter;
  if (value === undefined) return [];
  if (secure === true || type === "hidden") {
    return [
      doubtful(
        `${where}.default`,
        "is readable in the package",
        "leave it out of a secure or hidden parameter",
      ),
    ];
  }
  const wanted = { checkbox: "boolean", number: "number" }[String(type)] ?? "string";
  // Zendesk checks no default's type and would hand the app what stands here.
  return typeof value === wanted ? [] : [wrong(`${where}.default`, `is no ${wanted}`, `write a ${wanted}`)];
}

function oauthProblems(parameters: readonly JsonObject[], oauth: unknown): readonly Problem[] {
  const where = "manifest.json: parameters";
  const holders = parameters.filter((parameter) => parameter.type === "oauth");
  return [
    ...(holders.length > 1 ? [wrong(where, "holds two of type oauth", "keep one")] : []),
    ...(holders.length > 0 && oauth === undefined
      ? [
          wrong(
            where,
            "has an oauth parameter but the manifest has no oauth part",
            "add the part, or take it out",
          ),
        ]
      : []),
    ...(oauth !== undefined && holders.length === 0
      ? [wrong("manifest.json: oauth", "has no parameter of type oauth to keep its answer", "add one")]
      : []),
    ...(holders.some((holder) => holder.secure === true)
      ? [wrong(where, "holds a secure parameter of type oauth", "leave secure out: Zendesk refuses it")]
      : []),
  ];
}
