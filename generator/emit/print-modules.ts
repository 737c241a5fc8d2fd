import type { Module, ModuleMaker, OutputFile, PlanAnswers } from "./plan.ts";
import type { Printer } from "./printer.ts";
import type { RememberedModules } from "./remembered-modules.ts";
import type { InterfaceStatement } from "./statements.ts";

/** So many modules are printed at once, while the next ones are still being made. */
const batchSize = 100;

/**
 * Makes modules and prints them. All are made before this returns a promise.
 *
 * @param remembered takes what an earlier run has printed in the place of what would be the same
 */
export async function printModules(
  makers: Iterable<ModuleMaker>,
  plan: PlanAnswers,
  printer: Printer,
  remembered?: RememberedModules,
): Promise<OutputFile[]> {
  const batches: Promise<OutputFile[]>[] = [];
  const known: OutputFile[] = [];
  let batch: Module[] = [];
  const printBatch = () => {
    if (batch.length > 0) batches.push(printAtOnce(batch, printer));
    batch = [];
  };
  for (const maker of makers) {
    const made = remembered ? remembered.recall(maker, plan) : maker.make(plan);
    if ("text" in made) known.push(made);
    else batch.push(made);
    if (batch.length === batchSize) printBatch();
  }
  printBatch();
  const printed = (await Promise.all(batches)).flat();
  remembered?.keep(printed);
  return [...known, ...printed];
}

async function printAtOnce(modules: readonly Module[], printer: Printer): Promise<OutputFile[]> {
  const interfaces = modules.flatMap(({ blocks }) => blocks.filter(isInterface));
  // Modules without interfaces need not wait for those that have some.
  const texts = interfaces.length === 0 ? [] : await printer.print(interfaces);
  const textOf = new Map(interfaces.map((statement, index) => [statement, texts[index] ?? ""]));
  return modules.map((module) => printModule(module, (statement) => textOf.get(statement) ?? ""));
}

function isInterface(block: string | InterfaceStatement): block is InterfaceStatement {
  return typeof block !== "string";
}

/** The text of a module. */
export function printModule(
  { path, blocks }: Module,
  interfaceText: (statement: InterfaceStatement) => string,
): OutputFile {
  const texts = blocks.map((block) => (isInterface(block) ? interfaceText(block) : block));
  return { path, text: `${texts.filter((text) => text !== "").join("\n\n")}\n` };
}
