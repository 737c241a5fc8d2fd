import { createClient, itemsOf, listSongs } from "./generated/index.ts";

const client = createClient({ baseUrl: Deno.env.get("API_URL") ?? "https://api.example.com/v1.0" });

for await (const { title } of itemsOf(client, listSongs(client))) console.log(title);
