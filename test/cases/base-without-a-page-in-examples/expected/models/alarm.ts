/* eslint-disable */
// Generated from api/alarm-create.md. Do not edit.

import type { AnyAlarmTrigger } from "./alarm-trigger.js";

/** @see `api/alarm-create.md` */
export interface Alarm {
  /**
   * The name.
   * Required.
   */
  name?: string | null;
  /**
   * What sets it off.
   * Required.
   */
  trigger?: AnyAlarmTrigger | null;
  id?: string | null;
}

/** What a request that creates {@link Alarm} sends. */
export interface AlarmCreate {
  /**
   * The name.
   * Required.
   */
  name: string | null;
  /**
   * What sets it off.
   * Required.
   */
  trigger: AnyAlarmTrigger | null;
}
