/** The exit status of the process. */
export const exitStatus = { fine: 0, findings: 1, usage: 2, bug: 3, interrupted: 130 } as const;
