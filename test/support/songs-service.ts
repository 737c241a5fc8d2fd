import { song } from "./music.ts";

/** A page of an operation, with its examples below. */
function operation(title: string, line: string, rest: string): string {
  return `# ${title}\n\n## HTTP request\n\`\`\` http\n${line}\n\`\`\`\n\n${rest}`;
}

const fence = (text: string) => `\`\`\` http\n${text}\n\`\`\`\n\n`;

const reads = (what: string) =>
  `## Response\nIf successful, this method returns a \`200 OK\` response code and ${what} in the response body.\n\n## Example\n`;

/** Pages of an invented service with everything that can be done to its songs. */
export const songsService: Readonly<Record<string, string>> = {
  "song.md": `${song}|id|String|The key.|
|minutes|Int32|How long it is.|

## JSON representation
<!-- { "blockType": "resource", "keyProperty": "id", "@odata.type": "microsoft.graph.song" } -->
\`\`\` json
{ "id": "String (identifier)", "title": "String", "minutes": "Int32" }
\`\`\`
`,
  "song-list.md": operation(
    "List songs",
    "GET /songs",
    reads("a collection of [song](song.md) objects") +
      fence("GET https://api.example.com/v1.0/songs") +
      fence(
        `HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "value": [{ "id": "1", "title": "One" }, { "id": "2", "title": "Two" }, { "id": "3", "title": "Three" }] }`,
      ) +
      fence("GET https://api.example.com/v1.0/songs?$select=id&$top=1") +
      fence(`HTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "value": [{ "id": "1" }, { "id": "2" }] }`),
  ),
  "song-get.md": operation(
    "Get song",
    "GET /songs/{id}",
    reads("a [song](song.md) object") +
      '<!-- { "blockType": "request", "name": "get_song" } -->\n' +
      fence("GET https://api.example.com/v1.0/songs/1") +
      fence(
        `HTTP/1.1 200 OK\nContent-Type: application/json\nETag: "7"\n\n{ "id": "1", "title": "One", "Minutes": 3 }`,
      ) +
      fence("GET https://api.example.com/v1.0/songs/nothing") +
      fence(
        `HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{ "error": { "code": "NoSong", "message": "There is none" } }`,
      ),
  ),
  "song-latest.md": operation("Get latest song", "GET /songs/latest", reads("a [song](song.md) object")),
  "song-post.md": operation(
    "Create song",
    "POST /songs",
    `## Request body
In the request body, supply a JSON representation of the [song](song.md) object.

## Response
If successful, this method returns a \`201 Created\` response code and a [song](song.md) object in the response body.

## Example
${fence(`POST https://api.example.com/v1.0/songs\nContent-Type: application/json\n\n{ "title": "New", "minutes": "three" }`)}${fence(`HTTP/1.1 201 Created\nContent-Type: application/json\n\n{ "id": "4", "title": "New", "minutes": 3 }`)}`,
  ),
  "song-update.md": operation(
    "Update song",
    "PATCH /songs/{id}",
    `## Request body
In the request body, supply the values of the [song](song.md) to change.

|Property|Type|Description|
|:---|:---|:---|
|title|String|What it is called.|

## Response
If successful, this method returns a \`200 OK\` response code and a [song](song.md) object in the response body.
`,
  ),
  "song-delete.md": operation(
    "Delete song",
    "DELETE /songs/{id}",
    "## Response\nIf successful, this method returns a `204 No Content` response code.\n",
  ),
};
