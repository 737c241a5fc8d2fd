// The one error of all request functions.

/** An answer that is not the documented one. */
export interface ApiError extends Error {
  readonly name: "ApiError";
  readonly status: number;
  /** The OData error code, for instance `Request_ResourceNotFound`. */
  readonly code: string | undefined;
  /** The OData error message. */
  readonly detail: string | undefined;
  /** What the service calls the request in its own logs. */
  readonly requestId: string | undefined;
  readonly headers: Headers;
  /** The answer: parsed where it is JSON, as text where it is not. */
  readonly body: unknown;
}

/** Tells whether something caught is an {@link ApiError}. */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && error.name === "ApiError";
}

/**
 * Makes the error of an answer (OData JSON Format 4.01, section 21.1, for its body).
 *
 * @param request method and path
 * @param text the body as received
 * @param cause why a successful answer could not be read
 */
export function createApiError(request: string, response: Response, text: string, cause?: unknown): ApiError {
  const { status, headers } = response;
  const body = cause === undefined ? parsed(text) : text;
  const odata = member(body, "error");
  const code = textOf(member(odata, "code"));
  const detail = textOf(member(odata, "message"));
  const inner = member(odata, "innerError") ?? member(odata, "innererror");
  const requestId =
    headers.get("request-id") ?? textOf(member(inner, "request-id")) ?? headers.get("client-request-id") ?? undefined;
  const instead = cause === undefined ? "" : ` with ${text === "" ? "an empty body" : "text"} instead of JSON`;
  const reason = [code, detail].filter(Boolean).join(": ");
  const error = new Error(`${request} answered ${status}${instead}${reason && ` (${reason})`}`, { cause });
  return Object.assign(error, { name: "ApiError" as const, status, code, detail, requestId, headers, body });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
