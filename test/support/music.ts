// Pages of an invented service that several tests share.

/** A type that inherits from songs. */
export const single = `# single resource type

Inherits from [song](song.md).

## Properties
|Property|Type|Description|
|:---|:---|:---|
|label|String|Who sells it.|
`;

/** An enumeration. */
export const genre = `# genre enum type

## Members
|Member|Value|Description|
|:---|:---|:---|
|rock|0|Loud.|
|polka|1|Quick.|
`;

/** A page of an action with a body of its own. */
export const playSong = `# song: play

## HTTP request
\`\`\` http
POST /songs/{id}/play
\`\`\`

## Request body
|Parameter|Type|Description|
|:---|:---|:---|
|volume|String|Required. How loud.|

## Response
If successful, this method returns a \`204 No Content\` response code.
`;

/** A type with one property. */
export const song = `# song resource type

## Properties
|Property|Type|Description|
|:---|:---|:---|
|title|String|What it is called.|
`;

/** A page that gets a song. */
export const getSong = `# Get song

## HTTP request
\`\`\` http
GET /songs/{id}
\`\`\`

## Response
If successful, this method returns a \`200 OK\` response code and a [song](song.md) object in the response body.

## Example
\`\`\` http
GET https://api.example.com/v1.0/songs/1
\`\`\`
`;
