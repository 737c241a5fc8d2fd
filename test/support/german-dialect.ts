import type { Dialect } from "../../generator/dialects/dialect.ts";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.ts";

const { annotations: _, ...base } = microsoftGraph;

/** The pages of an invented API: in German, without annotations, with collections in a member of another name. */
export const german: Dialect = {
  ...base,
  name: "german",
  pages: {
    ...base.pages,
    defaultNamespace: "bibliothek",
    namespace: /^namensraum:\s*([\w.]*\w)/i,
    unfinished: [/\bNoch zu schreiben\b\.?/],
  },
  sections: {
    "HTTP request": /^HTTP-Anfrage$/i,
    "path parameters": /^Pfadparameter$/i,
    "request headers": /^Kopfzeilen$/i,
    "request body": /^Inhalt der Anfrage$/i,
    response: /^Antwort$/i,
    examples: /^Beispiele?$/i,
    properties: /^Eigenschaften$/i,
    "JSON representation": /^Darstellung in JSON$/i,
    members: /^Werte$/i,
  },
  headings: {
    ...base.headings,
    type: /^(\S+) \(Ressource\)$/i,
    enumeration: /^(\S+) \(Aufzählung\)$/i,
    example: /^(?:Beispiel|Anfrage|Antwort)/i,
    messageLabel: /^\s*(?:#+|\*\*)\s*(?:(?<request>Anfrage)|(?<response>Antwort))/i,
  },
  columns: {
    name: /^(?:Eigenschaft|Parameter|Kopfzeile|Wert)$/i,
    type: /^Typ$/i,
    description: /^Beschreibung$/i,
    required: /^Pflicht$/i,
    value: /^Zahl$/i,
  },
  primitives: {
    ...base.primitives,
    spellings: {
      ...base.primitives.spellings,
      Boolean: ["wahrheitswert"],
      DateTimeOffset: ["zeitpunkt"],
      Int32: ["ganzzahl"],
      String: ["zeichenkette"],
    },
    inExamples: new Map([["Zeitpunkt", "DateTimeOffset"]]),
  },
  collection: { member: "eintraege" },
  typeExpressions: {
    ...base.typeExpressions,
    collection: new Set(["liste"]),
    of: new Set(["von"]),
    or: new Set(["oder"]),
    redundant: new Set(["objekt"]),
    required: new Set(["pflicht"]),
    optional: new Set(["freiwillig"]),
  },
  members: { ...base.members, required: /^ja\b/i, optional: /^nein\b/i },
  claims: {
    ...base.claims,
    readOnly: /\bschreibgeschützt\b/i,
    nullable: /\bkann null sein\b/i,
    deprecated: /\bist veraltet\b/i,
    maxLength: /\bhöchstens (\d{1,3}(?:\.\d{3})+|\d+) Zeichen\b/i,
    thousandsSeparator: /\./g,
  },
  values: { ...base.values, lead: /\bmögliche Werte sind\s*:?\s*$/i, separator: /^[\s,]*(?:(?:und|oder)\b[\s,]*)*$/i },
  inheritance: { ...base.inheritance, inheritsFrom: /\berbt von\s+/i },
  requestBody: { ...base.requestBody, supplies: /\bDarstellung\b/i },
  response: {
    ...base.response,
    sentence: /\bgibt\b.*\bzurück\b/i,
    collectionBefore: /\bListe von\b[^.]*$/i,
  },
};
