// The one error of all request functions.

/** An answer that is not the documented one. */
export interface ApiError extends Error {
  readonly name: "ApiError";
  readonly method: string;
  /** Without its query, which may hold what logs should not. */
  readonly url: string;
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

/** All errors of this module, as other libraries have errors of the same name. */
const errors = /* @__PURE__ */ new WeakSet<object>();

/** Tells whether something caught is an {@link ApiError}. */
export function isApiError(error: unknown): error is ApiError {
  return errors.has(Object(error));
}

/**
 * Makes the error of an answer (OData JSON Format 4.01, section 21.1, for its body).
 *
 * @param text the body as received
 * @param cause why a successful answer could not be read
 * @internal
 */
export function createApiError(
  { method, url: fullUrl }: Pick<Request, "method" | "url">,
  { status, headers }: Response,
  text: string,
  cause?: unknown,
): ApiError {
  const url = fullUrl.replace(/[?#].*/, "");
  const body = parsed(text);
  const details = membersOf(membersOf(body)["error"]);
  const [code, detail] = [textOf(details["code"]), textOf(details["message"])];
  const innerError = details["innerError"] ?? details["innererror"];
  const id = headers.get("request-id") ?? membersOf(innerError)["request-id"] ?? headers.get("client-request-id");
  const reason = cause ? `no JSON${text && ", but text"}` : [code, detail].filter(Boolean).join(": ");
  const message = `${method} ${url} answered ${status}${reason && ` (${reason})`}`;
  const error = Object.assign(new Error(message, { cause }), {
    name: "ApiError" as const,
    method,
    url,
    status,
    code,
    detail,
    requestId: textOf(id),
    innerError,
    retryAfter: retryAfterOf(headers),
    headers,
    body,
  });
  errors.add(error);
  return error;
}

/**
 * How long a service asks to wait, in seconds; it says so in seconds or by a date (RFC 9110, section 10.2.3). Nothing
 * where there is nothing to wait for.
 *
 * @internal
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  return Math.max(0, +text || (Date.parse(text) - Date.now()) / 1000) || undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
