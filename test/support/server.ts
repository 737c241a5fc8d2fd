import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string | undefined;
  /** Path and query. */
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What a server answers: a whole message, or a function that writes it. */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
  | ((response: ServerResponse, arrival?: Arrival) => void);

/** A server on the loopback interface, for the rest of the test. */
export interface TestServer {
  readonly url: string;
  /** What has arrived so far. */
  readonly arrivals: readonly Arrival[];
}

/** Starts a server that gives every request the same answer. */
export async function startServer(answer: Answer): Promise<TestServer> {
  const arrivals: Arrival[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const arrival = { method, url, headers, text: Buffer.concat(chunks).toString("utf8") };
    arrivals.push(arrival);
    if (typeof answer === "function") answer(response, arrival);
    else response.writeHead(answer.status, answer.headers).end(answer.text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { url: `http://127.0.0.1:${address.port}`, arrivals };
}
