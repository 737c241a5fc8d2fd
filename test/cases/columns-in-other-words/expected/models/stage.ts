/* eslint-disable */
// Generated from stage.md. Do not edit.

/** @see `stage.md` */
export interface Stage {}
