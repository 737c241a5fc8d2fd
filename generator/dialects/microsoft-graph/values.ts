import type { ValueListWords } from "../type-words.ts";

export const values: ValueListWords = {
  lead: /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:is|are|include|can be))?\s*:?\s*$|\bcan be one of the following(?: values)?\s*:?\s*$|\bone of(?: the following(?: values)?)?\s*:?\s*$|(?:^|[.;]\s*)(?:the )?values? (?:is|are|can be)\s*:?\s*$|(?:^|[.;]\s*)either\s*$/i,
  htmlLead: /\b(?:values?|one of the following)\b[^:]*:?\s*$/i,
  quotedLead: /\b(?:(?:possible|valid|supported|allowed) values(?: are| include)?|can be(?: one of)?)\s*:?\s*["“]/i,
  plain:
    /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:are|include)\s*:?|\s*:)\s+([^.:`"()]+?)\s*(?:\.(?:\s|$)|$)/i,
  plainSeparator: /[,|/;]|\s(?:and|or)\s/,
  plainConjunction: /^\s*(?:and|or)\s/,
  separator: /^[\s,;|()]*(?:(?:and|or|default)\b[\s,;|()]*)*$/i,
  furtherLead: /\binclude-unknown-enum-members\b/i,
};
