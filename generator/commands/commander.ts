import { loadPackage } from "../load-package.ts";

/** What the commands use of Commander, which is loaded at every start. */
export const { Command, CommanderError, InvalidArgumentError, Option }: typeof import("commander") =
  loadPackage("commander");
