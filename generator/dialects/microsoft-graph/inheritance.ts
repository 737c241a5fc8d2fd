import type { InheritanceWords } from "../type-words.ts";

export const inheritance: InheritanceWords = {
  inheritedFrom: /\binherited from\s+(?:the\s+)?$/i,
  inheritedFromName: /\binherited from\s+(?:the\s+)?([A-Za-z][\w.]*\w)\.?\s*$/i,
  inheritedFromNote: /\s*\bInherited from (?:the )?[\w.]+\.?\s*$/i,
  inheritsFrom:
    /\b(?:(?:inherits|inherited|derived|derives) from|sub(?:class|type) (?:of|from))\s+(?:the\s+)?(?:base (?:class|type)\s+)?/i,
  abstract:
    /\b(?:this|it) is an abstract (?:\w+ )?(?:class|type|resource)\b|\babstract base (?:class|type)\b|\b(?:is|as) an abstract (?:\w+ )?(?:class|type|resource) (?:that|which|used)\b/i,
  open: /\bthis (?:type |resource )?is an open type\b/i,
  derivedTypesBefore:
    /(?:\bderived (?:\w+ )?types?(?: of [\w ]+)?(?: (?:are|include)| such as)?|\b(?:is|are) inherited by|\b(?:resources|types|entities) that (?:derive|inherit) from \S+ (?:are|include)|\bbase (?:class|type|resource) (?:for|of)(?:(?: [\w-]+)* (?:types?|such as|like|including))?)\s*:?\s*(?:the |an? )?$/i,
  derivedTypesAfter:
    /^[\s)]*(?:(?:resources?|types?|entities|classes) )*(?:all )?(?:(?:inherit|derive|extend)s? (?:from )?(?:this|it)\b|are (?:all )?(?:subclass|subtype|derived type|child type)\w* of this\b|(?:is|are) derived from this\b)/i,
  derivedTypesList:
    /\bderived (?:\w+ )?types?\b[^.]*:\s*$|\b(?:derive|inherit)s? from \S+[^.]*:\s*$|\bbase (?:class|type|resource)\b[^.]*:\s*$|\binherited by\b[^.]*:\s*$/i,
  linkSeparator: /^[\s,()*]*(?:(?:and|or|the|an?|resources?|types?)\b[\s,()*]*)*$/i,
};
