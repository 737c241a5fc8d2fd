// What HTTP says (RFC 9110, RFC 9112), for whatever reads or writes messages.

/** Whether requests of a method, in capital letters, carry a body. */
export function carriesBody(method: string): boolean {
  return ["POST", "PUT", "PATCH"].includes(method);
}

const statusLine = /^HTTP(?:\/\d(?:\.\d)?)?\s+(\d{3})\b/i;
const requestLine = /^([A-Z]{3,})\s+(\S.*)$/;
const requestOfUrl = /^[A-Z]{3,}\s+(?:https?:\/\/|\/)\S/;
const protocol = /\sHTTP\/\d(?:\.\d)?$/;

/** The status that the first line of a response states; nothing for any other line. */
export function statusOf(line: string): number | undefined {
  const status = statusLine.exec(line)?.[1];
  return status === undefined ? undefined : Number(status);
}

/** The method and the target of the first line of a request; nothing for any other line. */
export function requestOf(line: string): { readonly method: string; readonly target: string } | undefined {
  const [, method, target] = requestLine.exec(line) ?? [];
  return method === undefined || target === undefined
    ? undefined
    : { method, target: target.replace(protocol, "").trimEnd() };
}

/** Whether a line can be nothing but the first line of a request: a method with a path or a URL. */
export function isRequestLine(line: string): boolean {
  return requestOfUrl.test(line);
}

/** Whether a target is only a placeholder, which stands for a whole URL: `{uploadUrl}`, `https://<upload url>`. */
export function standsForUrl(target: string): boolean {
  return /^(?:https?:\/\/)?(?:\{[^{}]*\}|<[^<>]*>)\/?(?:\?.*)?(?:\s+HTTP\/.*)?$/i.test(target.trim());
}

/**
 * The value of the first header of a name.
 *
 * @param name in lower case
 */
export function headerValue(
  headers: readonly { readonly name: string; readonly value: string }[],
  name: string,
): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name)?.value;
}

/** Decodes the percent-encoding of a text. A text whose encoding is not valid is returned as it is. */
export function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Headers that the client, `fetch` or the body decide about; in lower case. */
const clientHeaders = [
  ...["accept", "authorization", "connection", "content-length", "content-type", "expect", "host", "keep-alive"],
  ...["transfer-encoding", "user-agent"],
];

/** Whether a header is nothing that callers of a request function set. */
export function isSetByClient(name: string): boolean {
  return clientHeaders.includes(name.toLowerCase());
}

/** Headers that the transport decides about; in lower case. */
const senderHeaders = [
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "server",
  "transfer-encoding",
];

/** Whether a header is nothing that whoever answers a request sets. */
export function isSetBySender(name: string): boolean {
  return senderHeaders.includes(name.toLowerCase());
}
