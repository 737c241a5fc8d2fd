import { createClient, itemsOf, listSongs } from "./generated";

const client = createClient({ baseUrl: import.meta.env.VITE_API_URL ?? "https://api.example.com/v1.0" });
const list = document.querySelector("#songs");

for await (const { title } of itemsOf(client, listSongs(client))) {
  const item = document.createElement("li");
  item.textContent = title ?? "untitled";
  list?.append(item);
}
