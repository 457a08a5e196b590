/**
 * Zod's larger build under the names of its small one. It compiles the check of an object, which the app's page
 * forbids (no `eval` there) and nothing forbids here; both build on one core and answer the same.
 */
export * from "zod";
export { gte as minimum, lte as maximum } from "zod";
