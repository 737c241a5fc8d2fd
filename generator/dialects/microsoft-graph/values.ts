// The vocabulary of lists of values in prose, as data.

/** What introduces a list of the values that a property can have. */
export const possibleValues: RegExp =
  /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:is|are|include|can be))?\s*:?\s*$|\bcan be one of the following(?: values)?\s*:?\s*$|\bone of(?: the following(?: values)?)?\s*:?\s*$|(?:^|[.;]\s*)(?:the )?values? (?:is|are|can be)\s*:?\s*$|(?:^|[.;]\s*)either\s*$/i;

/** The words in front of such a list in HTML, in its sentence or the one before. */
export const valuesBefore: RegExp = /\b(?:values?|one of the following)\b[^:]*:?\s*$/i;

/** What introduces such a list in quotation marks, up to the first of them. */
export const quotedValues: RegExp =
  /\b(?:(?:possible|valid|supported|allowed) values(?: are| include)?|can be(?: one of)?)\s*:?\s*["“]/i;

/** Such a list without any marks, up to the end of the sentence. */
export const plainValues: RegExp =
  /\b(?:possible|valid|supported|allowed|acceptable|accepted)\s+values?(?:\s+(?:are|include)\s*:?|\s*:)\s+([^.:`"()]+?)\s*(?:\.(?:\s|$)|$)/i;

/** What introduces the values that a service sends only to clients that ask for them. */
export const moreValues: RegExp = /\binclude-unknown-enum-members\b/i;

export const endOfSentence: RegExp = /[.!?](?:\s|$)/;

/** What may stand between two values of such a list. */
export const valueSeparator: RegExp = /^[\s,;|()]*(?:(?:and|or|default)\b[\s,;|()]*)*$/i;

/** A character that XML names cannot hold, in the encoding of OData names and without its underscores. */
export const encodedCharacter: RegExp = /^x[0-9a-f]{4}$/i;
