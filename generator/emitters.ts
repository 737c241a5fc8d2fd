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

/** Whether the options ask for an artefact. */
export function isEmitted(artefact: Artefact, { emit }: BuildOptions): boolean {
  return emit === undefined || emit.includes(artefact);
}

/** What emits everything that the options ask for. */
export function chosenEmitters(templates: Templates, options: BuildOptions): Emitter[] {
  const emitters: Readonly<Record<Artefact, Emitter>> = {
    models: interfaces(templates),
    validators: validators(templates),
    requests: requests(templates, options),
    permissions: permissions(templates),
  };
  const { emit = ["models", "validators", "requests", "permissions"] } = options;
  return emit.map((artefact) => emitters[artefact]);
}
