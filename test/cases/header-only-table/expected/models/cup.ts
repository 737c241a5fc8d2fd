/* eslint-disable */
// Generated from cup.md. Do not edit.

/** @see `cup.md` */
export interface Cup {}
