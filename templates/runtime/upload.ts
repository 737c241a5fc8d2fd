// Files that are sent in parts, to an address that the service gives for that.

import { readUnknown } from "./answers.js";
import type { Client, RequestOptions } from "./client.js";
import { isApiError } from "./error.js";
import { send } from "./send.js";

/** Where the parts of a file are sent, as a request function answered. Whoever has the address can write there. */
export interface UploadTarget {
  readonly uploadUrl?: string | null | undefined;
  /** Which bytes the service lacks, for instance `["100-"]`; all of them where it says nothing. */
  readonly nextExpectedRanges?: readonly string[] | null | undefined;
}

/** What sending in parts can be given. The timeout is that of each part. */
export interface UploadOptions extends Pick<RequestOptions<unknown, string>, "signal" | "timeout"> {
  /** How many bytes a part has, 3,276,800 by default. Some services want multiples of 327,680. */
  readonly partSize?: number | undefined;
  /** Called when a part has arrived, with the number of bytes that the service has, and of all bytes. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
}

/**
 * Sends a file in parts, from the first byte on that the service lacks. Neither the token nor headers of the client are
 * sent, as the address is secret enough. After a failure, call it again with what {@link uploadState} answers.
 *
 * @returns what the service answers to the last part
 * @throws an {@link ApiError} where the service refuses a part; an error where it asks for what the file does not have;
 * the signal's reason when aborted
 */
export async function upload<Answer>(
  client: Client,
  session: UploadTarget,
  content: Blob,
  { partSize = 3_276_800, onProgress, ...options }: UploadOptions = {},
): Promise<Answer> {
  const path = addressOf(session);
  let start = nextByte(session) ?? 0;
  for (let hasAsked = false; ; ) {
    if (start >= content.size) throw new Error(`The service lacks byte ${start} of a file that has ${content.size}`);
    const end = Math.min(start + partSize, content.size);
    const headers = { "content-range": `bytes ${start}-${end - 1}/${content.size}` };
    const request = { method: "PUT", path, body: content.slice(start, end), headers, read: readUnknown };
    let next: number | undefined;
    try {
      const answer = await send(anonymous(client), request, options);
      next = nextByte(Object(answer));
      if (next === undefined) {
        onProgress?.(content.size, content.size);
        return answer as Answer;
      }
      if (next <= start) throw new Error(`The service lacks byte ${next} after it was sent`);
      hasAsked = false;
    } catch (error) {
      // The service has the part already, or another one is next: it says so where it is asked.
      if (!isApiError(error) || error.status !== 416 || hasAsked) throw error;
      next = nextByte(await uploadState(client, session, options));
      if (next === undefined) throw error;
      hasAsked = true;
    }
    start = next;
    onProgress?.(start, content.size);
  }
}

/** Asks which bytes the service lacks, so that {@link upload} can go on after a failure. */
export async function uploadState(
  client: Client,
  session: UploadTarget,
  options: Pick<UploadOptions, "signal" | "timeout"> = {},
): Promise<UploadTarget> {
  const path = addressOf(session);
  const state = await send(anonymous(client), { method: "GET", path, read: readUnknown }, options);
  return { ...Object(state), uploadUrl: path };
}

/** Gives up what was sent. */
export async function cancelUpload(
  client: Client,
  session: UploadTarget,
  options: Pick<UploadOptions, "signal" | "timeout"> = {},
): Promise<void> {
  await send(anonymous(client), { method: "DELETE", path: addressOf(session), read: readUnknown }, options);
}

/** A client without what would tell who calls. */
function anonymous({ fetch, middleware, retry, timeout }: Client): Client {
  return { fetch, middleware, retry, timeout };
}

function addressOf({ uploadUrl }: UploadTarget): string {
  if (!uploadUrl || !URL.canParse(uploadUrl)) throw new Error("The service gave no address to send the file to");
  return uploadUrl;
}

function nextByte({ nextExpectedRanges }: UploadTarget): number | undefined {
  const start = /^\d+/.exec(nextExpectedRanges?.[0] ?? "");
  return start ? +start[0] : undefined;
}
