import { interfaces } from "./emit/interfaces.ts";
import { permissions } from "./emit/permissions.ts";
import type { Emitter } from "./emit/plan.ts";
import { requests } from "./emit/requests.ts";
import type { Templates } from "./emit/templates.ts";
import { validators } from "./emit/validators.ts";

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
