import { interfaces } from "./models/interfaces.ts";
import { permissions } from "./permissions/permissions.ts";
import type { Emitter } from "./plan/plan.ts";
import { requests } from "./requests/requests.ts";
import type { Templates } from "./templates.ts";
import { validators } from "./validators/validators.ts";

/** What can be generated. */
export type Artefact = "models" | "validators" | "requests" | "permissions";

/** What is generated from pages. */
export interface BuildOptions {
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** The base URL of all request functions, instead of those that the pages show. */
  readonly baseUrl?: string;
}

/** The artefacts that the options select. */
export function chosenArtefacts({ emit }: BuildOptions): readonly Artefact[] {
  return emit ?? ["models", "validators", "requests", "permissions"];
}

/** The emitters of the artefacts that the options select. */
export function chosenEmitters(templates: Templates, options: BuildOptions): Emitter[] {
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, options),
    permissions: permissions(templates),
  };
  return chosenArtefacts(options).map((artefact) => emitters[artefact]);
}
