/** Sentences that state something about a member. Conditions ("Required when …") state nothing. */
export const claimPatterns = {
  readOnly: /\bread[- ]?only\b(?!\s+(?:mode|access|permission|user|view|link|calendar|domain))|\bnon-editable\b/i,
  notNullable: /\b(?:not|non)[- ]nullable\b/i,
  nullable: /(?:^|[.;,]\s*)nullable\b/i,
  required: /(?:^|[.;]\s*)required(?:\.|$)/i,
  optional: /(?:^|[.;]\s*)optional(?:\.|$)/i,
  key: /(?:^|[.;]\s*)key(?: of the entity)?(?:\.|$)/i,
  deprecated: /(?:^|[.;:!([]\s*|\b(?:is|are|was|been|be|being|now)\s+)deprecated\b/i,
  onlyOnSelect: /\breturned only on\s+`?\$select/i,
  filter: /\bsupports\s+`?\$filter`?(?:\s*\(([^)]*)\))?/i,
  defaultValue: /\bdefault(?: value)? (?:is|=)\s*:?\s*(?:`([^`]+)`|"([^"]+)"|(true|false|null|\d+)\b)/i,
  range: /\bvalid values?(?: are)?(?: from)? (-?\d+) to (-?\d+)\b|\bbetween (-?\d+) and (-?\d+),? inclusive\b/i,
  maxLength: /\bmax(?:imum)? length (?:is|of)\s*:?\s*(\d+)/i,
} as const;

/** The `$filter` operators of OData that pages name (URL Conventions 4.01, section 5.1.1.1), in any case of letters. */
export const filterOperator: RegExp = /\b(?:eq|ne|not|ge|gt|le|lt|in|has|startsWith|endsWith|contains)\b/gi;
