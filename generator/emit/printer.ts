import { defaultThreads, hasThreads, startThread, type Thread } from "../thread.ts";
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

/** The thread that the next printer will use. */
let waiting: PrinterThread | undefined;

/** Starts a thread for the next printer, which loads nothing before it is asked to, and keeps no process alive. */
export function startPrinterAhead(): void {
  if (hasThreads && defaultThreads > 1) waiting ??= startPrinterThread();
}

function startPrinterThread(): PrinterThread {
  return startThread(new URL("./printer-thread.js", import.meta.url));
}

/** @param threads how many there may be at once, this one included */
export function createPrinter(threads: number): Printer {
  if (threads < 2 || !hasThreads) return { prepare: () => undefined, print: printHere, stop: () => undefined };
  let started: PrinterThread | undefined;
  const ask = (interfaces: readonly InterfaceStatement[]) => {
    started ??= waiting ?? startPrinterThread();
    waiting = undefined;
    return started.ask(interfaces);
  };
  // What keeps a thread from working need not keep this one.
  const print = (interfaces: readonly InterfaceStatement[]) => ask(interfaces).catch(() => printHere(interfaces));
  return {
    prepare: () => {
      // To print nothing takes as much as to load what prints; whether that works will be seen in time.
      ask([]).catch(() => undefined);
    },
    print,
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
