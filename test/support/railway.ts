// Pages of an invented service with all that validators distinguish: each primitive type, limits, enumerations, flags,
// a type that holds itself, and derived types.

const primitives =
  "Binary Boolean Byte Date DateTimeOffset Decimal Double Duration Guid Int16 Int32 Int64 SByte Single Stream String TimeOfDay";

const readings = `# reading resource type

Namespace: railway

What instruments tell.

## Properties

|Property|Type|Description|
|:---|:---|:---|
${primitives
  .split(" ")
  .map((name) => `|${memberOf(name)}|Edm.${name}|A value.|\n|${memberOf(name)}s|Edm.${name} collection|Several.|`)
  .join("\n")}
|anything|Edm.Untyped|Whatever.|
|label|String|A text. Maximum length is 5 characters.|
|speed|Int32|In steps. Valid values 1 to 10.|
|serial|String|A number. Not nullable. Read-only.|
`;

/** The member of the page that has a primitive type. */
export function memberOf(primitive: string): string {
  return `a${primitive}`;
}

const wagon = `# wagon resource type

Namespace: railway

What rolls.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|Key. Read-only. Not nullable.|
|name|String|What it is called.|
|colour|[colour](colour.md)|How it looks.|
|brakes|[brake](brake.md)|What stops it.|
|load|[wagon](wagon.md)|The wagon that stands on it.|
|loads|[wagon](wagon.md) collection|The wagons that stand on it.|
|reading|[reading](reading.md)|What its instruments tell.|
`;

const tanker = `# tanker resource type

Namespace: railway

A wagon for what flows. Inherits from [wagon](wagon.md).

## Properties

|Property|Type|Description|
|:---|:---|:---|
|litres|Int32|How much it holds.|
`;

const colour = `# colour enum type

Namespace: railway

## Members
|Member|Value|Description|
|:---|:---|:---|
|red|0|Like a rose.|
|deep.blue|1|Like the sea.|
|unknownFutureValue|2|More to come.|
`;

const brake = `# brake enum type

Namespace: railway

These are flags, so that several may be combined.

## Members
|Member|Value|Description|
|:---|:---|:---|
|hand|1|By hand.|
|air|2|By air.|
`;

const create = `# Create wagon

Namespace: railway

## HTTP request
\`\`\` http
POST /wagons
\`\`\`

## Request body
In the request body, supply a JSON representation of the [wagon](wagon.md) object.

|Property|Type|Description|
|:---|:---|:---|
|name|String|What it is called. Required.|

## Response
If successful, this method returns a \`201 Created\` response code and a [wagon](wagon.md) object in the response body.
`;

export const railway: Readonly<Record<string, string>> = {
  "reading.md": readings,
  "wagon.md": wagon,
  "tanker.md": tanker,
  "colour.md": colour,
  "brake.md": brake,
  "wagon-create.md": create,
};
