// Where a documented message stands, and which finding says what is wrong with it.

/** The lines of a message, from its start line to the end of its body. */
export function placeOf({ origin, headers, body }) {
  const lastLine = origin.line + headers.length + 2 + (body?.text.split("\n").length ?? 0);
  return { page: origin.page, line: origin.line, lastLine };
}

/** The finding that says why a message deviates: it stands within the message. */
export function findingAt(findings, { page, line, lastLine }) {
  // That the JSON had to be repaired does not say why its content is wrong.
  const isWithin = ({ code, origin }) =>
    code !== "lenient-json" && origin.page === page && origin.line >= line && origin.line <= lastLine;
  return findings.find(isWithin)?.code;
}
