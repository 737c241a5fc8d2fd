// What a store does to answers.

import type { MockedAnswer, MockedRequest } from "./documented.js";
import type { SentRequest } from "./routes.js";
import type { Item, Store } from "./store.js";

/** What a request is answered with after all that was written before, which includes what it writes itself. */
export function storedAnswer(
  { method, path, body: sent }: SentRequest,
  { items, key = "id" }: MockedRequest,
  answer: MockedAnswer,
  store: Store,
): MockedAnswer {
  const stored = store.get(path);
  if (stored === null && method !== "PUT") return notFound;
  const shown = isItem(answer.body) ? answer.body : {};
  if (items !== undefined && Array.isArray(shown[items])) {
    return { ...answer, body: { ...shown, [items]: listed(shown[items], key, store.below(path)) } };
  }
  const withBody = (item: Item) => (answer.body === undefined ? answer : { ...answer, body: item });
  switch (method) {
    case "GET":
      return stored ? withBody({ ...shown, ...stored }) : answer;
    case "POST": {
      // Only what has a key is a resource that can be asked for.
      if (!isItem(sent) || !(key in shown)) return answer;
      const item = { ...shown, [key]: store.nextKey(), ...sent };
      store.set(`${path}/${item[key]}`, item);
      return withBody(item);
    }
    case "PUT":
    case "PATCH": {
      if (!isItem(sent)) return answer;
      store.set(path, { ...stored, ...sent });
      return withBody({ ...shown, ...stored, ...sent });
    }
    case "DELETE":
      store.set(path, null);
      return answer;
    default:
      return answer;
  }
}

const notFound: MockedAnswer = {
  status: 404,
  body: { error: { code: "ResourceNotFound", message: "The resource was deleted" } },
};

/** The documented items as they are by now, and then those that were created. */
function listed(documented: readonly unknown[], key: string, written: ReadonlyMap<string, Item | null>): unknown[] {
  const keyOf = (item: unknown) => (isItem(item) ? String(item[key]).toLowerCase() : "");
  const known = documented.flatMap((item) => {
    const now = written.get(keyOf(item));
    return now === null ? [] : [isItem(item) ? { ...item, ...now } : item];
  });
  const keys = new Set(documented.map(keyOf));
  const created = [...written].filter(([name, item]) => item !== null && !keys.has(name) && key in item);
  return [...known, ...created.map(([, item]) => item)];
}

/** Whether a value is a JSON object. */
export function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
