import type { ClaimPatterns } from "../type-words.ts";

/** An amount in full: one that goes on in another spelling, such as "1.024,5" or "10k", is none. */
const amount = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![.,]?\d|[a-z_])/.source;
const number = `-?${amount}`;

/** A number of these is not what is written in digits. */
const multiples = /\s*(?:thousand|million|billion|[kmgt]i?b|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)bytes?)\b/
  .source;

/** What may follow a number of characters. Any other word may be a unit that texts are not measured in. */
const inCharacters = [
  /\s*(?:$|[.,;:!)\]<|])/,
  /[\s(-]+(?:(?:unicode|ascii|utf-(?:8|16)|alphanumeric|hexadecimal|printable) )?(?:characters?|chars?|letters|digits)\b/,
  /\s+(?:and|but|for|if|including|unless|when)\b/,
]
  .map(({ source }) => source)
  .join("|");

/** What leaves open whether something is so, up to the word for it: "Indicates whether the template is". */
const leftOpen =
  /\b(?:if|when|whether)\b(?:[^.;]|\.\w){0,200}\b(?:an?|are|as|be|become|becomes|been|is|marked|now|or|to|was|were)\s+/
    .source;
const denied = /(?:\b(?:never|no|not)|n['’]t)\s+(?:(?:always|an?|longer|necessarily)\s+)?|\bnon-/.source;

const readOnly = /(?:\bread[- ]?only|\bnon-editable)\b/.source;
const readOnlyThing = /\s+(?:mode|access|permission|user|view|link|calendar|domain)/.source;
/** "Read-only for guests" */
const readOnlyForSome = /\s+(?:except|for|if|unless|when)\b/.source;

export const claims: ClaimPatterns = {
  readOnly: new RegExp(
    `${readOnly}(?<!(?:${leftOpen}|${denied})${readOnly})(?!${readOnlyThing}|${readOnlyForSome})`,
    "i",
  ),
  readOnlyForSome: new RegExp(`${readOnly}(?<!(?:${leftOpen}|${denied})${readOnly})(?=${readOnlyForSome})`, "i"),
  writable:
    /(?<!\b(?:never|not)\s+|n['’]t\s+|\bnon-)\bwritable\b|\bread[-/ ]write\b|\b(?:can|may) be (?:changed|edited|modified|set|updated|written)\b/i,
  notNullable: /\b(?:not|non)[- ]nullable\b/i,
  nullable: /(?:^|[.;,]\s*)nullable\b/i,
  required: /(?:^|[.;]\s*)required(?:\.|$)/i,
  optional: /(?:^|[.;]\s*)optional(?:\.|$)/i,
  key: /(?:^|[.;]\s*)key(?: of the entity)?(?:\.|$)/i,
  deprecated: new RegExp(
    `(?:^|[.;:!([]\\s*|\\b(?:is|are|was|been|be|being|now)\\s+)deprecated\\b(?<!${leftOpen}deprecated)`,
    "i",
  ),
  onlyOnSelect: /\breturned only on\s+`?\$select/i,
  filter: /\bsupports\s+`?\$filter`?(?:\s*\(([^)]*)\))?/i,
  defaultValue: new RegExp(
    `\\bdefault(?: value)? (?:is|=)\\s*:?\\s*(?:\`([^\`]+)\`|"([^"]+)"|(true|false|null)\\b|(${number}))`,
    "i",
  ),
  range: new RegExp(
    `\\bvalid values?(?: are)?(?: from)? (${number}) to (${number})(?!${multiples})|\\bbetween (${number}) and (${number}),? inclusive\\b`,
    "i",
  ),
  maxLength: new RegExp(`\\bmax(?:imum)? length (?:is|of)\\s*:?\\s*(${amount})(?=${inCharacters})`, "i"),
  thousandsSeparator: /,/g,
};
