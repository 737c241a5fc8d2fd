// What OData says of a value beside its members.

/** The control information of a value (OData JSON Format 4.01, section 4.6). */
export interface Annotations {
  /** What the value is, relative to the service. */
  "@odata.context"?: string;
  /** The address of the value. */
  "@odata.id"?: string;
  /** The version of the value; `ifMatch` and `ifNoneMatch` take it. */
  "@odata.etag"?: string;
  "@odata.editLink"?: string;
  "@odata.readLink"?: string;
  "@odata.mediaReadLink"?: string;
  "@odata.mediaContentType"?: string;
  /** Why a collection of changes has the value where it is there no longer (OData JSON Format 4.01, section 15.3). */
  "@removed"?: { reason?: "changed" | "deleted" | (string & {}) };
}

/**
 * A value as seen by its annotations, whose names all have an `@`: `annotationsOf(file)["@example.downloadUrl"]`. What
 * an annotation holds is for the caller to check.
 */
export function annotationsOf(value: object): Readonly<Record<`${string}@${string}`, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}
