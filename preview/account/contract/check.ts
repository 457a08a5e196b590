import { Ajv, type ErrorObject } from "ajv";
import addFormats from "ajv-formats";
import type { Row } from "../row";

/** What is wrong with a value by a schema, in a sentence; null when nothing is. */
export type Check = (schema: Row, value: unknown) => string | null;

/** A check whose schemas may refer to the document as `oas#/…`. Each schema is compiled once. */
export function checkAgainst(document: Row): Check {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
  addFormats.default(ajv);
  ajv.addFormat("bigid", true);
  ajv.addSchema(document, "oas");
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const key = JSON.stringify(schema);
    const validate = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, validate);
    return validate(value) ? null : sentence(validate.errors ?? []);
  };
}

/** The first few are enough: one wrong part of a union brings an error for every branch. */
const ERRORS_SHOWN = 4;

const sentence = (errors: readonly ErrorObject[]): string =>
  errors
    .slice(0, ERRORS_SHOWN)
    .map((one) => `${one.instancePath || "the whole"} ${one.message ?? one.keyword}`)
    .join("; ");
