/* eslint-disable */
// Generated from clock.md. Do not edit.

import type { RadioClock } from "./radio-clock.js";

/** @see `clock.md` */
export interface Clock extends RadioClock {}
