import type { TypeWords } from "../type-words.ts";

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

/** What a sentence says of its subject, or as a sentence without one, before the name of a base. */
const inherits = /(?:inherits|inherited|derives|derived) from|extends/.source;
const isSubclass = /(?:an? )?sub-?(?:class|type) (?:of|from)/.source;
const thisType =
  /(?:it|this)(?: (?:complex|entity|resource|object|class|type|facet))* (?:(?:inherits|derives|is (?:inherited|derived)) from|extends|(?:is|creates) (?:an? )?sub-?(?:class|type) (?:of|from))/
    .source;
const baseIs = /(?:the |its )?base (?:class|type)(?: is|:)/.source;
const beforeBase = /\s+(?:the\s+)?(?:base (?:class|type)\s+)?/.source;

export const types: TypeWords = {
  typeExpressions: {
    collection: new Set(["collection", "array", "list", "ienumerable", "icollection", "ilist"]),
    of: new Set(["of"]),
    or: new Set(["or"]),
    articles: new Set(["a", "an", "the"]),
    null: new Set(["null"]),
    dictionary: new Set(["dictionary", "idictionary", "hashtable"]),
    object: new Set(["object", "class"]),
    enumeration: new Set(["enum", "enumeration"]),
    untypedCollection: new Set(["array", "collection", "ienumerable"]),
    redundant: new Set([
      ...["enum", "enumeration", "resource", "object", "entity", "type", "value"],
      ...["enums", "enumerations", "resources", "objects", "entities", "types", "values"],
    ]),
    required: new Set(["required"]),
    optional: new Set(["optional"]),
    readOnly: new Set(["readonly", "read-only"]),
    nullable: new Set(["nullable", "can be null", "may be null"]),
    notNullable: new Set(["not nullable", "non-nullable", "nonnullable", "not null", "non-null"]),
    formatStart: new Set(["in"]),
    formatEnd: new Set(["format", "time"]),
    maxLength: ["maximum", "size"],
    linkedCollections: [/^(?:collection|list)\s*\((.*)\)$/i, /^(\S+) collection$/i],
  },
  members: {
    nameNote: /\s*(?:[([]|[,–—]\s*|\s-\s+)(deprecated|mandatory|optional|required|preview)[)\]]?\W*$/i,
    none: /^(?:none|n\/a)\.?$/i,
    noProperties:
      /^(?:none|n\/a)[.,]?$|\bno (?:\w+ )?properties\b|\bnot have (?:any )?(?:\w+ )?properties\b|\binherits all (?:of )?(?:the )?properties\b/i,
    required: /^(?:y|yes|true|mandatory|required)\b/i,
    optional: /^(?:n|no|false|optional)\b/i,
    flags:
      /\bflag(?:s|ged)? enum|\b(?:combination|set) of flags\b|\bflags set\b|\b(?:as|are) flags\b|\bbit ?(?:field|flags?|mask)\b|\b(?:values|members) (?:can|may) be combined\b|\bmulti-?valued enum/i,
  },
  claims: {
    readOnly: new RegExp(
      `${readOnly}(?<!(?:${leftOpen}|${denied})${readOnly})(?!${readOnlyThing}|${readOnlyForSome})`,
      "i",
    ),
    readOnlyForSome: new RegExp(`${readOnly}(?<!(?:${leftOpen}|${denied})${readOnly})(?=${readOnlyForSome})`, "i"),
    writable:
      /(?<!\b(?:never|not)\s+|n['’]t\s+|\bnon-)\bwritable\b|\bread[-/ ]write\b|\b(?:can|may) be (?:changed|edited|modified|set|updated|written)\b/i,
    notNullable: /\b(?:not|non)[- ]nullable\b/i,
    nullable: /(?:^|[.;,]\s*)nullable\b/i,
    nullDenied:
      /(?<!\b(?:if|unless|when|where|whether)\b[^.;]{0,100})\b(?:can['’]t|cannot|can not|must not|mustn['’]t|may not|should not|shouldn['’]t|(?:are|can|is|may|must|should|will) never|won['’]t|will not|isn['’]t|is not)(?: ever)?(?: be)?(?: set to)? `?null`?(?!-|able to|\s*(?:if|when|unless|for))\b|(?:^|[.;,]\s*)(?:non-null|not null|never null)\s*(?=[.,;]|$)|\b(?:can['’]t|cannot|must not|may not) be nullable\b/i,
    required: /(?:^|[.;]\s*)(?:required(?:\.|$)|[([]required[)\]])/i,
    optional: /(?:^|[.;]\s*)(?:optional(?:\.|$|\s+(?:parameter|argument)\b)|[([]optional[)\]])/i,
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
  },
  values: {
    lead: /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:is|are|include|can be))?\s*:?\s*$|\bcan be one of the following(?: values)?\s*:?\s*$|(?:(?:^|[.;:(]\s*|\b(?:is|are|be|has|takes?|equals?|contains?|returns?|to)\s+)one of|\bone of the following values)(?: the following(?: values)?)?\s*:?\s*$|(?:^|[.;]\s*)(?:the )?values? (?:is|are|can be)\s*:?\s*$|(?:^|[.;]\s*)either\s*$/i,
    htmlLead: /\b(?:values?|one of the following)\b[^:]*:?\s*$/i,
    quotedLead: /\b(?:(?:possible|valid|supported|allowed) values(?: are| include)?|can be(?: one of)?)\s*:?\s*["“'‘]/i,
    plain:
      /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:are|include)\s*:?|\s*:)\s+([^.:`"()]+?)\s*(?:\.(?:\s|$)|$)/i,
    plainSeparator: /[,|/;]|\s(?:and|or)\s/,
    plainConjunction: /^\s*(?:and|or)\s/,
    separator: /^[\s,;|()]*(?:(?:and|or|default)\b[\s,;|()]*)*$/i,
    predicate: /^\s*(?:are|can|cannot|has|have|is|may|must|needs?|should|will)\b/i,
    furtherLead: /\binclude-unknown-enum-members\b/i,
  },
  inheritance: {
    root: "entity",
    inheritedFrom: /\binherited from\s+(?:the\s+)?$/i,
    inheritedFromName: /\binherited from\s+(?:the\s+)?([A-Za-z][\w.]*\w)\.?\s*$/i,
    inheritedFromNote: /\s*\bInherited from (?:the )?[\w.]+\.?\s*$/i,
    inheritsFrom: new RegExp(
      `(?:^|[.!?]\\s+)(?:${inherits}|${isSubclass}|${thisType}|${baseIs}|the following \\w+ are inherited from|(?:the )?([\\w.]+) (?:(?:complex |entity |resource )?(?:type|resource|entity|class|object|facet) (?:${inherits}|is derived from|is ${isSubclass})|(?:inherits|derives) from))${beforeBase}`,
      "i",
    ),
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
  },
  deprecation: {
    note: /\(deprecated\)$/i,
    notice:
      /^\W*(?:caution\W+)?(?:the|this) (?:([\w.]+) )?(?:resource|type|entity|enumeration|api|action|function|method|operation|resource type)(?: and [^.]*)? (?:is|has been|will be) (?:now )?deprecated\b/i,
  },
};
