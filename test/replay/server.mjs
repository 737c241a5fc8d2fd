// A server on the loopback interface that remembers what arrives and answers what it is told.

import { once } from "node:events";
import { createServer } from "node:http";

/** Starts the server; `next` is what it answers from now on. */
export async function startServer() {
  const state = { arrival: undefined, next: { status: 200, headers: {}, text: "" } };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    state.arrival = { method, url, headers, text: Buffer.concat(chunks).toString("utf8") };
    const { status, headers: given, text } = state.next;
    response.writeHead(status, given).end(text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    state,
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
