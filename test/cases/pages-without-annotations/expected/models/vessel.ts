/* eslint-disable */
// Generated from resources/dynamics_vessel.md. Do not edit.

import type { Annotations } from "../runtime/annotations.js";
import type { Base64, DateOnly, DateTimeOffset, Decimal, Guid } from "../runtime/primitives.js";
import type { CargoLine } from "./cargo-line.js";
import type { Harbour } from "./harbour.js";
import type { VesselKind } from "./vessel-kind.js";
import type { VesselStatus } from "./vessel-status.js";

/**
 * Represents a vessel in Harbour Central.
 *
 * @see `resources/dynamics_vessel.md`
 */
export interface Vessel extends Annotations {
  /**
   * The unique ID of the vessel.
   * Non-editable.
   */
  id?: Guid;
  /** Specifies the vessel number. */
  number?: string | null;
  /**
   * Specifies the kind of vessel.
   * It can be "Ship", "Barge".
   */
  type?: VesselKind | null;
  /**
   * Specifies the status.
   * It can be "Open", "Berthed" or "Left Port".
   */
  status?: VesselStatus | null;
  /**
   * Specifies if the vessel is liable for tax.
   * Set to true if it is.
   */
  taxLiable?: boolean | null;
  /**
   * Specifies the balance due.
   * Read-Only.
   */
  balanceDue?: Decimal | null;
  /** The date of arrival. */
  arrivalDate?: DateOnly | null;
  /**
   * The last datetime the vessel was modified.
   * Read-Only.
   */
  lastModifiedDateTime?: DateTimeOffset | null;
  /** A picture. */
  picture?: Base64 | null;
  /** Gets the harbour of the vessel. */
  harbour?: Harbour | null;
  /** Gets the cargo lines of the vessel. */
  cargoLines?: CargoLine[];
}

/** What a request that creates {@link Vessel} sends. */
export interface VesselCreate {
  /** Specifies the vessel number. */
  number?: string | null | undefined;
  /**
   * Specifies the kind of vessel.
   * It can be "Ship", "Barge".
   */
  type?: VesselKind | null | undefined;
  /**
   * Specifies the status.
   * It can be "Open", "Berthed" or "Left Port".
   */
  status?: VesselStatus | null | undefined;
  /**
   * Specifies if the vessel is liable for tax.
   * Set to true if it is.
   */
  taxLiable?: boolean | null | undefined;
  /** The date of arrival. */
  arrivalDate?: DateOnly | null | undefined;
  /** A picture. */
  picture?: Base64 | null | undefined;
  /** Gets the harbour of the vessel. */
  harbour?: Harbour | null | undefined;
  "harbour@odata.bind"?: string | null | undefined;
  /** Gets the cargo lines of the vessel. */
  cargoLines?: CargoLine[] | undefined;
  "cargoLines@odata.bind"?: string[] | undefined;
}

/** What a request that changes {@link Vessel} sends. */
export interface VesselUpdate {
  /** Specifies the vessel number. */
  number?: string | null | undefined;
  /**
   * Specifies the kind of vessel.
   * It can be "Ship", "Barge".
   */
  type?: VesselKind | null | undefined;
  /**
   * Specifies the status.
   * It can be "Open", "Berthed" or "Left Port".
   */
  status?: VesselStatus | null | undefined;
  /**
   * Specifies if the vessel is liable for tax.
   * Set to true if it is.
   */
  taxLiable?: boolean | null | undefined;
  /** The date of arrival. */
  arrivalDate?: DateOnly | null | undefined;
  /** A picture. */
  picture?: Base64 | null | undefined;
  /** Gets the harbour of the vessel. */
  harbour?: Harbour | null | undefined;
  "harbour@odata.bind"?: string | null | undefined;
  /** Gets the cargo lines of the vessel. */
  cargoLines?: CargoLine[] | undefined;
  "cargoLines@odata.bind"?: string[] | undefined;
}
