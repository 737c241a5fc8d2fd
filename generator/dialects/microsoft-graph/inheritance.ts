// The vocabulary of inheritance, as data; otherwise as in dialect.ts.

/** The row of a base type's member, in both spellings; the linked name is the base. */
export const inheritedFrom: RegExp = /\binherited from\s+(?:the\s+)?$/i;
export const inheritedFromName: RegExp = /\binherited from\s+(?:the\s+)?([A-Za-z][\w.]*\w)\.?\s*$/i;

/** The sentence that names a type's base; what follows is a link or a name. */
export const inheritsFrom: RegExp =
  /\b(?:(?:inherits|inherited|derived|derives) from|sub(?:class|type) (?:of|from))\s+(?:the\s+)?(?:base (?:class|type)\s+)?/i;
export const abstractType: RegExp =
  /\b(?:this|it) is an abstract (?:\w+ )?(?:class|type|resource)\b|\babstract base (?:class|type)\b|\b(?:is|as) an abstract (?:\w+ )?(?:class|type|resource) (?:that|which|used)\b/i;
export const openType: RegExp = /\bthis (?:type |resource )?is an open type\b/i;

/** What stands in front of the links to the types that derive from the page's own; they follow it at once. */
export const derivedTypesBefore: RegExp =
  /(?:\bderived (?:\w+ )?types?(?: of [\w ]+)?(?: (?:are|include)| such as)?|\b(?:is|are) inherited by|\b(?:resources|types|entities) that (?:derive|inherit) from \S+ (?:are|include)|\bbase (?:class|type|resource) (?:for|of)(?:(?: [\w-]+)* (?:types?|such as|like|including))?)\s*:?\s*(?:the |an? )?$/i;

/** What stands behind them where the sentence starts with them. */
export const derivedTypesBehind: RegExp =
  /^[\s)]*(?:(?:resources?|types?|entities|classes) )*(?:all )?(?:(?:inherit|derive|extend)s? (?:from )?(?:this|it)\b|are (?:all )?(?:subclass|subtype|derived type|child type)\w* of this\b|(?:is|are) derived from this\b)/i;

/** What introduces a list whose items are such types. */
export const derivedTypesList: RegExp =
  /\bderived (?:\w+ )?types?\b[^.]*:\s*$|\b(?:derive|inherit)s? from \S+[^.]*:\s*$|\bbase (?:class|type|resource)\b[^.]*:\s*$|\binherited by\b[^.]*:\s*$/i;

/** What stands between links that are listed in a sentence. */
export const linkSeparator: RegExp = /^[\s,()*]*(?:(?:and|or|the|an?|resources?|types?)\b[\s,()*]*)*$/i;
