import { compareText } from "../diagnostics/diagnostic.ts";
import { type Artefact, type ImportExtension, usualArtefacts } from "./artefacts.ts";
import { mocks } from "./mocks/mocks.ts";
import { interfaces } from "./models/interfaces.ts";
import { openApi } from "./openapi/openapi.ts";
import { permissions } from "./permissions/permissions.ts";
import type { EmitPlan, Emitter, OutputFile } from "./plan/plan.ts";
import { type Selection, selectFrom } from "./plan/selection.ts";
import { headerOf } from "./planned-module.ts";
import { requests } from "./requests/requests.ts";
import { importedFrom, runtime } from "./runtime/runtime.ts";
import type { TemplateFiles } from "./template-files.ts";
import { createTemplates, type Templates } from "./templates.ts";
import { createModule } from "./typescript.ts";
import { validators } from "./validators/validators.ts";

/** What is generated from pages. */
export interface BuildOptions extends Selection {
  /** What to generate; all but `openapi`, `openapi-yaml` and `mocks` by default. Validators, requests and mocks need the models. */
  readonly emit?: readonly Artefact[];
  /**
   * How the modules name each other: `.js` by default, `.ts` for those who run TypeScript as it is, and nothing for
   * bundlers that look for files themselves.
   */
  readonly importExtension?: ImportExtension;
  /**
   * Where the pages are published, as a template: `{page}` stands for the name of a page's file, and `{path}` for its path
   * below the input folder, both without extension. Comments link there.
   */
  readonly docsUrl?: string;
  /** Whether validators take anything in navigation properties, instead of checking what they lead to. */
  readonly shallowValidators?: boolean;
  /** The base URL of all request functions, instead of those that the pages show. */
  readonly baseUrl?: string;
}

/**
 * Emits everything that the options ask for.
 *
 * @returns the files in the order of their paths
 */
export function emitFiles(plan: EmitPlan, templateFiles: TemplateFiles, options: BuildOptions): OutputFile[] {
  const { emit: artefacts = usualArtefacts, baseUrl, importExtension = ".js", shallowValidators = false } = options;
  const templates = createTemplates(templateFiles);
  const selected = selectFrom(plan, options);
  // Callers use more of the runtime than request functions do, such as iterators over pages.
  const isWhole = artefacts.includes("requests");
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates, artefacts.includes("requests"), shallowValidators),
    requests: requests(templates, baseUrl),
    permissions: permissions(templates),
    openapi: openApi("json", baseUrl),
    "openapi-yaml": openApi("yaml", baseUrl),
    mocks: mocks(templates, {
      baseUrl,
      checks: { types: artefacts.includes("validators"), bodies: isWhole && artefacts.includes("validators") },
    }),
  };
  const modules = artefacts.flatMap((artefact) => [...emitters[artefact](selected)]);
  const whole = runtime(templates, baseUrl ?? plan.model.baseUrl);
  const emitted = [...modules, ...(isWhole ? whole : importedFrom(whole, modules))];
  const index = emitted.some(({ path }) => path.endsWith(".ts")) ? [indexModule(emitted, templates)] : [];
  return [...emitted, ...index]
    .map(({ path, text }) => ({ path, text: withExtension(text, importExtension) }))
    .sort((left, right) => compareText(left.path, right.path));
}

/** The runtime is text, and not printed: so the specifiers of all modules are changed in one place, at their end. */
function withExtension(text: string, extension: ImportExtension): string {
  if (extension === ".js") return text;
  return text.replace(/^([^\s/].* from "\.[^"]+)\.js";$/gm, `$1${extension}";`);
}

/** The module that exports what callers use, mocks aside, for those who prefer one import. */
function indexModule(files: readonly OutputFile[], templates: Templates): OutputFile {
  const module = createModule("index.ts", headerOf([], templates));
  const modules = files.filter(({ path }) => path.endsWith(".ts") && path !== "mocks.ts" && !path.startsWith("mocks/"));
  modules.sort((left, right) => compareText(left.path, right.path));
  for (const { path, exports } of modules) module.exportFrom(path, exports);
  return module.print();
}
