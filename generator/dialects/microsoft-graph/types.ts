import type { DeprecationWords, MemberWords, TypeExpressionWords } from "../type-words.ts";

export const typeExpressions: TypeExpressionWords = {
  collection: new Set(["collection", "array", "list"]),
  of: new Set(["of"]),
  or: new Set(["or"]),
  redundant: new Set(["enum", "resource", "object", "objects", "entity", "type"]),
  required: new Set(["required"]),
  optional: new Set(["optional"]),
  readOnly: new Set(["readonly", "read-only"]),
  maxLength: ["maximum", "size"],
  linkedCollections: [/^(?:collection|list)\s*\((.*)\)$/i, /^(\S+) collection$/i],
};

export const members: MemberWords = {
  nameNote: /\s*\((?:deprecated|optional|required|preview)\)$/i,
  none: /^(?:none|n\/a)\.?$/i,
  noProperties: /^(?:none|n\/a)[.,]?$|\bno (?:\w+ )?properties\b|\bnot have (?:any )?(?:\w+ )?properties\b/i,
  required: /^(?:y|yes|true|required)\b/i,
  optional: /^(?:n|no|false|optional)\b/i,
  flags: /\bflag(?:s|ged)?\b|\bmulti-?valued enum/i,
};

export const deprecation: DeprecationWords = {
  note: /\(deprecated\)$/i,
  notice:
    /^\W*(?:caution\W+)?(?:the|this) (?:([\w.]+) )?(?:resource|type|entity|enumeration|api|resource type)(?: and [^.]*)? (?:is|has been|will be) (?:now )?deprecated\b/i,
};
