// Generated from resources/vehicle.md. Do not edit.

/**
 * Represents a vehicle.
 *
 * @see resources/vehicle.md
 */
export interface Vehicle {
  "@odata.type"?: string;
  /** How many wheels it has. */
  wheels?: number | null;
}
