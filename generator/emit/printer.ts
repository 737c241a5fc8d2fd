import { hasThreads, startThread, type Thread } from "../thread.ts";
import type { InterfaceStatement } from "./statements.ts";

/** Prints interfaces. What prints them takes long to load and to run, and nothing else has to wait for it. */
export interface Printer {
  /** Starts to load what will be needed. */
  prepare(): void;
  /** The interfaces as TypeScript, in their order. */
  print(interfaces: readonly InterfaceStatement[]): Promise<readonly string[]>;
  stop(): void;
}

type PrinterThread = Thread<readonly InterfaceStatement[], readonly string[]>;

/** @param threads how many there may be at once, this one included */
export function createPrinter(threads: number): Printer {
  if (threads < 2 || !hasThreads) return { prepare: () => undefined, print: printHere, stop: () => undefined };
  let started: PrinterThread | undefined;
  const thread = (): PrinterThread => {
    started ??= startThread(new URL("./printer-thread.js", import.meta.url));
    return started;
  };
  return {
    prepare: () => {
      thread();
    },
    // What keeps a thread from working need not keep this one.
    print: (interfaces) => {
      const { ask } = thread();
      return ask(interfaces).catch(() => printHere(interfaces));
    },
    stop: () => {
      started?.stop();
      started = undefined;
    },
  };
}

async function printHere(interfaces: readonly InterfaceStatement[]): Promise<readonly string[]> {
  const { interfaceText } = await import("./interface-text.ts");
  return interfaces.map(interfaceText);
}
