import type { Severity } from "./definition.ts";
import { type Code, type Diagnostic, definitionOf } from "./diagnostic.ts";

/** All settings of a rule, from nothing to worst. */
export const ruleSettings = ["off", "info", "warning", "error"] as const satisfies readonly (Severity | "off")[];

/** How severe findings of a code are; `off` for a code that is not to be reported. */
export type RuleSetting = (typeof ruleSettings)[number];

/** What somebody decided about rules; others are as severe as they are by default. */
export type RuleSettings = Readonly<Partial<Record<Code, RuleSetting>>>;

/** Whether a text is a setting. */
export function isRuleSetting(text: string): text is RuleSetting {
  return ruleSettings.some((setting) => setting === text);
}

/** How severe `lint` takes findings of a code that nobody decided about. */
export function defaultSetting(code: Code): RuleSetting {
  const { severity, onRequest } = definitionOf(code);
  return onRequest === true ? "off" : severity;
}

/**
 * The findings that are to be reported, as severe as somebody decided.
 *
 * @param fallback how severe findings are that nobody decided about
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
