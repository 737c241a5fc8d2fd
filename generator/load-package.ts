import { createRequire } from "node:module";

/**
 * Loads a package synchronously, when it is first needed. An import would load it at every start, and would search the
 * sources of a CommonJS package for the names that they export.
 */
export const loadPackage: NodeJS.Require = createRequire(import.meta.url);
