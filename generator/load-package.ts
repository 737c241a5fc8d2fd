import { createRequire } from "node:module";

/**
 * Loads a package when something of it is needed, at once. An import would load it at every start, and where the
 * package is no ES module first search all its sources for the names that they export.
 */
export const loadPackage: NodeJS.Require = createRequire(import.meta.url);
