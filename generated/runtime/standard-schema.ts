// Generated. Do not edit.

// The shape of a Standard Schema, version 1 (https://standardschema.dev): what form, router and RPC libraries accept.

/** A validator that any library can call. */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Output; readonly output: Output } | undefined;
  };
}

/** The value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and the way to it from the outermost value. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly PropertyKey[];
}
