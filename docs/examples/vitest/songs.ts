import { type Client, itemsOf, listSongs } from "./generated";

/** The titles of all songs. */
export async function titles(client: Client): Promise<string[]> {
  const found: string[] = [];
  for await (const { title } of itemsOf(client, listSongs(client))) found.push(title ?? "untitled");
  return found;
}
