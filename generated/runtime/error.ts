/* eslint-disable */
// Generated. Do not edit.

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
  /** What the service adds for its own people; its form is theirs. */
  readonly innerError: unknown;
  /** How long to wait before the next attempt, in seconds, where the service says so. */
  readonly retryAfter: number | undefined;
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
  const body = parsed(text);
  const odata = member(body, "error");
  const code = textOf(member(odata, "code"));
  const detail = textOf(member(odata, "message"));
  const innerError = member(odata, "innerError") ?? member(odata, "innererror");
  const requestId =
    headers.get("request-id") ??
    textOf(member(innerError, "request-id")) ??
    headers.get("client-request-id") ??
    undefined;
  const retryAfter = retryAfterOf(headers);
  const instead = cause === undefined ? "" : ` with ${text === "" ? "an empty body" : "text"} instead of JSON`;
  const reason = [code, detail].filter(Boolean).join(": ");
  const error = new Error(`${request} answered ${status}${instead}${reason && ` (${reason})`}`, { cause });
  const name = "ApiError" as const;
  return Object.assign(error, { name, status, code, detail, requestId, innerError, retryAfter, headers, body });
}

/**
 * How long a service asks to wait, in seconds; it says so in seconds or by a date (RFC 9110, section 10.2.3). Nothing
 * where there is nothing to wait for.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  return +text || Math.max(0, (Date.parse(text) - Date.now()) / 1000) || undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function member(value: unknown, name: string): unknown {
  const object: Readonly<Record<string, unknown>> = Object(value);
  return object[name];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
