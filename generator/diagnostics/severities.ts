import type { Severity } from "./definition.ts";
import { type Code, type Diagnostic, definitionOf } from "./diagnostic.ts";

/** All settings of a rule, in ascending order. */
export const ruleSettings = ["off", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];

/** The severity of the findings of a code; `off` if they are not reported. */
export type RuleSetting = (typeof ruleSettings)[number];

/** The settings of a user, by code. Other codes have their default severity. */
export type RuleSettings = Readonly<Partial<Record<Code, RuleSetting>>>;

/** Whether a text is a setting. */
export function isRuleSetting(text: string): text is RuleSetting {
  return ruleSettings.some((setting) => setting === text);
}

/** The severity of a code in `lint` without a setting. */
export function defaultSetting(code: Code): RuleSetting {
  const { severity, onRequest } = definitionOf(code);
  return onRequest === true ? "off" : severity;
}

/**
 * Applies settings to findings, and leaves out those that are off.
 *
 * @param fallback the setting for codes that have none
 */
export function applyRules(
  diagnostics: readonly Diagnostic[],
  rules: RuleSettings,
  fallback: (diagnostic: Diagnostic) => RuleSetting = ({ severity }) => severity,
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const setting = rules[diagnostic.code] ?? fallback(diagnostic);
    if (setting === "off") return [];
    return [setting === diagnostic.severity ? diagnostic : { ...diagnostic, severity: setting }];
  });
}
