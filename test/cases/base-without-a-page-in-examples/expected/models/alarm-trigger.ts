/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { NoiseTrigger } from "./noise-trigger.js";
import type { TimeTrigger } from "./time-trigger.js";

/**
 * Known by name only.
 *
 * @see `api/alarm-create.md`
 */
export interface AlarmTrigger {
  "@odata.type"?: string;
}

/** {@link AlarmTrigger}, or what is derived from it: `"@odata.type"` tells. */
export type AnyAlarmTrigger =
  | (AlarmTrigger & { "@odata.type"?: "#microsoft.graph.alarmTrigger" })
  | (NoiseTrigger & { "@odata.type": "#microsoft.graph.noiseTrigger" })
  | (TimeTrigger & { "@odata.type": "#microsoft.graph.timeTrigger" });
