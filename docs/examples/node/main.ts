import { createClient, isApiError, itemsOf, listSongs } from "./generated/index.ts";

const client = createClient({ baseUrl: process.env.API_URL ?? "https://api.example.com/v1.0" });

try {
  for await (const { title } of itemsOf(client, listSongs(client))) console.log(title);
} catch (error) {
  if (!isApiError(error)) throw error;
  console.error(`The service answered ${error.status}`);
  process.exitCode = 1;
}
