/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { Double } from "../runtime/primitives.js";
import type { AlarmTrigger } from "./alarm-trigger.js";

/**
 * Known from examples only.
 *
 * @see `api/alarm-create.md`
 */
export interface TimeTrigger extends AlarmTrigger {
  "@odata.type"?: "#microsoft.graph.timeTrigger";
  hour?: Double | null;
}
