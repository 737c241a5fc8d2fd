/* eslint-disable */
// Generated from resources/parcel.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { LabelSet } from "./label-set.js";
import type { AnyPerson } from "./person.js";

/** @see `resources/parcel.md` */
export interface Parcel extends Annotations {
  /** Key. */
  id?: string;
  /** Who sends it. */
  sender?: AnyPerson | null;
  /** What stands on it. */
  labels?: LabelSet | null;
}

/** What a request that creates {@link Parcel} sends. */
export interface ParcelCreate {
  /** Key. */
  id?: string | undefined;
  /** Who sends it. */
  sender?: AnyPerson | null | undefined;
  /** What stands on it. */
  labels?: LabelSet | null | undefined;
}
