// What HTTP says (RFC 9110, RFC 9112), for whoever reads or writes messages.

/** The methods whose requests have content. */
const methodsWithContent: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

/** Whether requests with this method carry a body. */
export function carriesBody(method: string): boolean {
  return methodsWithContent.has(method);
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
