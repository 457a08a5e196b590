import { describe, expect, it } from "@jest/globals";
import { demandedSchema } from "./demanded";
import { bestMatch, matchPath } from "./operation-path";
import { jsonSchemaFrom, relax } from "./schema";

describe("an OpenAPI schema as JSON Schema", () => {
  it.each([
    ["a nullable type gets one more type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    [
      "its closed set as well",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "a nullable reference becomes a choice",
      { $ref: "#/x", nullable: true },
      { anyOf: [{ $ref: "#/x" }, { type: "null" }] },
    ],
    [
      "all levels are turned",
      { items: [{ type: "integer", nullable: true }] },
      { items: [{ type: ["integer", "null"] }] },
    ],
    ["what is not nullable stays", { type: "string", nullable: false }, { type: "string", nullable: false }],
  ])("%s", (_rule, schema, expected) => {
    expect(jsonSchemaFrom(schema)).toEqual(expected);
  });
});

describe("a relaxation", () => {
  const document = { paths: { "/a/b": { get: { type: "string" } } } };

  it("merges keys where its pointer leads and leaves the document alone", () => {
    const relaxed = relax(document, [{ at: "/paths/~1a~1b/get", merge: { nullable: true }, because: "" }]);
    expect(relaxed).toEqual({ paths: { "/a/b": { get: { type: "string", nullable: true } } } });
    expect(document.paths["/a/b"].get).toEqual({ type: "string" });
  });

  it("that leads nowhere is refused, so that it is dropped when the description changes", () => {
    expect(() => relax(document, [{ at: "/paths/~1gone/get", merge: {}, because: "" }])).toThrow(
      /"\/paths\/~1gone\/get" leads nowhere/,
    );
  });
});

describe("paths of demanded properties", () => {
  it("become required lists at every level, through lists too", () => {
    expect(demandedSchema(["meta.more", "rows[].id", "rows[].name"])).toEqual({
      type: "object",
      required: ["meta", "rows"],
      properties: {
        meta: { type: "object", required: ["more"], properties: { more: {} } },
        rows: {
          type: "array",
          items: { type: "object", required: ["id", "name"], properties: { id: {}, name: {} } },
        },
      },
    });
  });
});

describe("an operation's path", () => {
  it.each([
    ["/tickets/{id}/tags", "/tickets/7/tags", { id: "7" }],
    ["/tickets/{id}/tags", "/tickets/7", null],
    ["/tickets/{id}/tags", "/tickets//tags", null],
    ["/tickets/{id}/tags", "/tickets/7/tag", null],
  ])("%s and %s", (wanted, path, values) => {
    expect(matchPath(wanted, path)).toEqual(values);
  });

  it("with fewer names wins", () => {
    const templates = [{ path: "/tickets/{id}" }, { path: "/tickets/update_many" }];
    expect(bestMatch(templates, "/tickets/update_many")).toBe(templates[1]);
    expect(bestMatch(templates, "/tickets/5")).toBe(templates[0]);
    expect(bestMatch(templates, "/users/5")).toBeNull();
  });
});
