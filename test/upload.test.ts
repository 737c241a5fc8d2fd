import { expect, test } from "vitest";
import { type ClientOptions, createClient } from "../generated/runtime/client.ts";
import { cancelUpload, upload, uploadState } from "../generated/runtime/upload.ts";
import { startServer } from "./support/server.ts";

const secrets: ClientOptions = { token: () => "secret", headers: { cookie: "session=1" } };

/** A service that takes a song in parts. It fails once for each status in `failures`, before it takes the next part. */
async function startUploads(total: number, failures: readonly number[] = []) {
  const left = [...failures];
  let text = "";
  const server = await startServer((response, arrival) => {
    const state = () => JSON.stringify({ nextExpectedRanges: [`${text.length}-${total - 1}`] });
    if (arrival?.method === "GET") return response.writeHead(200).end(state());
    if (arrival?.method === "DELETE") return response.writeHead(204).end();
    const start = /^bytes (\d+)-/.exec(arrival?.headers["content-range"] ?? "")?.[1];
    const failure = left.shift();
    if (failure !== undefined) return response.writeHead(failure, { "retry-after": "0" }).end("{}");
    if (start !== `${text.length}`) return response.writeHead(416).end("{}");
    text += arrival?.text;
    return text.length < total ? response.writeHead(202).end(state()) : response.writeHead(201).end('{"id":"1"}');
  });
  return { ...server, received: () => text, session: { uploadUrl: `${server.url}/uploads/1` } };
}

const client = createClient({ baseUrl: "https://api.example.com", ...secrets });
const song = new Blob(["la la la la la"]);

test("a file is sent in parts, and no secret goes with it", async () => {
  const { session, received, arrivals } = await startUploads(14);
  const progress: number[] = [];
  const answer = await upload(client, session, song, { partSize: 5, onProgress: (sent) => progress.push(sent) });
  expect(answer).toEqual({ id: "1" });
  expect(received()).toBe("la la la la la");
  expect(progress).toEqual([5, 10, 14]);
  expect(arrivals.map(({ headers }) => headers["content-range"])).toEqual([
    "bytes 0-4/14",
    "bytes 5-9/14",
    "bytes 10-13/14",
  ]);
  for (const { headers } of arrivals) {
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("cookie");
  }
});

test("a part that the service puts off is sent again", async () => {
  const { session, received } = await startUploads(14, [503, 429]);
  expect(await upload(client, session, song, { partSize: 5 })).toEqual({ id: "1" });
  expect(received()).toBe("la la la la la");
});

test("an upload goes on after a failure where it ended", async () => {
  const { session, received, arrivals } = await startUploads(14);
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error("no network"));
  const first = upload(client, session, song, { partSize: 5, signal: controller.signal, onProgress });
  await expect(first).rejects.toThrow("no network");
  expect(received()).toBe("la la");
  const state = await uploadState(client, session);
  expect(state).toEqual({ uploadUrl: session.uploadUrl, nextExpectedRanges: ["5-13"] });
  expect(await upload(client, state, song, { partSize: 9 })).toEqual({ id: "1" });
  expect(arrivals.map(({ method }) => method)).toEqual(["PUT", "GET", "PUT"]);
});

test("a service that has a part already is asked which one is next", async () => {
  const { session, received } = await startUploads(14);
  const short = upload(client, session, song.slice(0, 5), { partSize: 5 });
  await expect(short).rejects.toThrow("lacks byte 5 of a file that has 5");
  expect(received()).toBe("la la");
  expect(await upload(client, session, song, { partSize: 5 })).toEqual({ id: "1" });
  expect(received()).toBe("la la la la la");
});

test("a service that refuses a part for good ends the upload", async () => {
  const { session } = await startUploads(14, [416, 416]);
  await expect(upload(client, session, song)).rejects.toMatchObject({ status: 416 });
  const other = await startUploads(14, [404]);
  await expect(upload(client, other.session, song)).rejects.toMatchObject({ status: 404 });
});

test("a service that asks for the same part again and again ends the upload", async () => {
  const { url, arrivals } = await startServer({ status: 202, text: '{"nextExpectedRanges":["0-"]}' });
  await expect(upload(client, { uploadUrl: url }, song)).rejects.toThrow("lacks byte 0 after it was sent");
  expect(arrivals).toHaveLength(1);
});

test("an upload can be given up", async () => {
  const { session, arrivals } = await startUploads(14);
  await cancelUpload(client, session);
  expect(arrivals.map(({ method }) => method)).toEqual(["DELETE"]);
});

test.each([{}, { uploadUrl: null }, { uploadUrl: "/uploads/1" }])(
  "%j is no address to send a file to",
  async (session) => {
    await expect(upload(client, session, song)).rejects.toThrow("gave no address");
  },
);
