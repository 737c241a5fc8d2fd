import type { Evidence, Property, WriteMember } from "../model/model.ts";
import { precedence } from "../model/types/merge-statements.ts";

/** Why the winner won, in a sentence. */
export function precedenceReason({ source, certainty, witnesses }: Evidence): string {
  const others = [...new Set(witnesses.slice(1).map((witness) => witness.source))].filter(
    (other) => other !== "correction",
  );
  if (source === "correction") return "The correction won: it overrules everything that pages say.";
  const [winner] = witnesses;
  if (witnesses.length === 1) {
    const known = { stated: "states", shown: "shows", guessed: "suggests" }[certainty];
    return `No other place speaks of its type: the ${source} ${known} it.`;
  }
  const later = others.filter((other) => other !== source);
  if (later.length === 0) return `The first ${source} in the order of the pages won.`;
  const isLater = precedence.indexOf(later[0] ?? source) > precedence.indexOf(source);
  if (!isLater) return `The ${source} won, since no place that is believed before it states a type.`;
  return `The ${source} won${winner?.type === "unknown" ? ", though it states no type" : ""}: sources are believed in the order ${precedence.join(", ")}.`;
}

/** Why a property admits `null` or does not, in a sentence. */
export function nullReason({ nullable, key, type, name, evidence }: Property): string {
  const spoken = evidence.witnesses.find((witness) => witness.nullable === nullable);
  if (spoken !== undefined) {
    return `It ${nullable ? "admits" : "does not admit"} null, as the ${spoken.source} says at line ${spoken.origin.line}.`;
  }
  if (nullable) return "It admits null, since no place rules that out.";
  if (key) return "It does not admit null, since it is the key.";
  if (type.kind === "collection") return "It does not admit null, since it is a collection.";
  return name.startsWith("@") ? "It does not admit null, since it is control information." : "It does not admit null.";
}

/** Why a request must have a member or need not, in a sentence. */
export function requiredReason({ required, requirements = [] }: WriteMember): string {
  const [first] = requirements;
  if (first?.source === "correction") return `A correction makes it ${required ? "required" : "optional"} in requests.`;
  if (required)
    return "It is required in requests, as every page that sends it claims and none of their own requests omits it.";
  if (first === undefined) return "It is optional in requests, since no page that sends it lists it.";
  const omitted = requirements.find(({ omittedAt }) => omittedAt !== undefined);
  return omitted === undefined
    ? "It is optional in requests, since not every page that sends it requires it."
    : "It is optional in requests: a page requires it, but its own request does without.";
}
