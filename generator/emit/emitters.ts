import { interfaces } from "./models/interfaces.ts";
import { permissions } from "./permissions/permissions.ts";
import type { Emitter } from "./plan/plan.ts";
import { requests } from "./requests/requests.ts";
import type { Templates } from "./templates.ts";
import { validators } from "./validators/validators.ts";

/** What can be generated. */
export type Artefact = "models" | "validators" | "requests" | "permissions";

/** What pages are made into. */
export interface BuildOptions {
  /** What to generate; everything by default. Validators and requests need the models. */
  readonly emit?: readonly Artefact[];
  /** The root below which request functions send, whatever root the pages show. */
  readonly baseUrl?: string;
}

/** What the options ask for. */
export function chosenArtefacts({ emit }: BuildOptions): readonly Artefact[] {
  return emit ?? ["models", "validators", "requests", "permissions"];
}

/** What emits everything that the options ask for. */
export function chosenEmitters(templates: Templates, options: BuildOptions): Emitter[] {
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, options),
    permissions: permissions(templates),
  };
  return chosenArtefacts(options).map((artefact) => emitters[artefact]);
}
