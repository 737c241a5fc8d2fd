// Ways to break a page: each takes the lines of a page that has no such defect, and plants one.
// They return the new lines and the lines, counted from 1, at which a reader would look for the defect.

/** Picks one of several by a seeded source of numbers. */
const pick = (items, random) => items[Math.floor(random() * items.length)];

const indexes = (lines, test) => lines.flatMap((line, at) => (test(line, at) ? [at] : []));

/** Changes one of the lines that fit. */
function changed(lines, random, test, change) {
  const at = pick(indexes(lines, test), random);
  if (at === undefined) return undefined;
  const after = change(lines[at]);
  return after === undefined || after === lines[at] ? undefined : { lines: lines.with(at, after), at: [at + 1] };
}

/** The fences of a page: the index of their first line, and of the one that closes them. */
function fences(lines) {
  const found = [];
  let start;
  for (const [at, line] of lines.entries()) {
    if (!/^\s*```/.test(line)) continue;
    if (start === undefined) start = at + 1;
    else {
      found.push({
        start,
        end: at,
        text: lines.slice(start, at).join("\n"),
        above: lines.slice(Math.max(start - 12, 0), start).join("\n"),
      });
      start = undefined;
    }
  }
  return found;
}

const isJson = ({ text }) => /^\s*\{/.test(text);
const isRequest = ({ text }) => /^[A-Z]{3,} https?:/.test(text.trim());
const isResponse = ({ text }) => /^HTTP\/1/.test(text.trim());
const hasBody = ({ text }) => /\n\s*\{/.test(text);

/** Changes a line within one of the fences that fit. */
function inFence(lines, random, fits, test, change) {
  const inside = new Set(
    fences(lines)
      .filter(fits)
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  return changed(lines, random, (line, at) => inside.has(at) && test(line, at), change);
}

const member = /^(\s*)"(\w+)":\s*(.*?)(,?)\s*$/;
/** The rows of the tables below one of these headings that describe members. */
function rows(lines, heading) {
  let isBelow = false;
  return indexes(lines, (line) => {
    if (/^#/.test(line)) isBelow = heading.test(line);
    return (
      isBelow &&
      /^\|\s*\w+\s*\|[^|]*\|/.test(line) &&
      !/^\|\s*(Property|Parameter|Name|Relationship|Header)/i.test(line)
    );
  });
}
const properties = (lines) => rows(lines, /^## Properties/);
const bodyRows = (lines) => rows(lines, /^## Request body/i);
const cells = (row) => row.split("|");
const nameOf = (row) => cells(row)[1].trim();

function inRow(lines, random, which, change) {
  const at = pick(which(lines), random);
  if (at === undefined) return undefined;
  const after = change(lines[at]);
  return after === undefined ? undefined : { lines: lines.with(at, after), at: [at + 1] };
}

const isTyped = (row) => /^\|\s*\w+\s*\|\s*(String|Boolean|Int32|Int64|DateTimeOffset|Guid|Double)\s*\|/.test(row);
const plain = (lines) => properties(lines).filter((at) => cells(lines[at]).length === 5);
const linked = (lines) =>
  properties(lines).filter((at) => /^\|\s*\w+\s*\|\s*\[\w+\]\((\.\.\/resources\/)?[\w-]+\.md\)\s*\|/.test(lines[at]));
const permissionRow = (line) => /^\|\s*(Delegated|Application)/.test(line);
const example = (lines, random, change) =>
  inFence(lines, random, isRequest, (line) => /^[A-Z]{3,} https/.test(line), change);
const status = (lines, random, change, fits = isResponse) =>
  inFence(lines, random, fits, (line) => /^HTTP\/1/.test(line), change);
/** The type that the annotation of the only answer of a page names, where a sentence promises it as well. */
function annotated(lines, random, replacement) {
  const isPromised = lines.some((line) => /^If successful.*\]\(.*resources\/\w+\.md\)/.test(line));
  const isOnly = lines.filter((line) => /"blockType": "response"/.test(line)).length === 1;
  if (!isPromised || !isOnly) return undefined;
  return changed(
    lines,
    random,
    (line, at) =>
      /^\s*"@odata\.type": "microsoft\.graph\.\w+"/.test(line) &&
      /"blockType": "response"/.test(lines.slice(Math.max(at - 3, 0), at + 3).join("\n")),
    (line) => line.replace(/graph\.(\w+)/, replacement),
  );
}

/** By code: how to plant it, and on which pages. `context.other` gives the lines of another page of the same kind. */
export const mutations = {
  "lenient-json": (lines, random) =>
    inFence(
      lines,
      random,
      isJson,
      (line, at) =>
        member.test(line) && !line.trimEnd().endsWith(",") && !/[[{]\s*$/.test(line) && /^\s*\}/.test(lines[at + 1]),
      (line) => `${line.trimEnd()},`,
    ),
  "invalid-json": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) || hasBody(fence),
      (line) => member.test(line),
      (line) => (random() < 0.5 ? line.replace('":', '"') : line.replace('":', ":")),
    ),
  "undocumented-member": (lines, random) => {
    const at = pick(
      fences(lines)
        .filter((fence) => isJson(fence) && /"resource"/.test(fence.above))
        .map(({ start }) => start),
      random,
    );
    return at === undefined || lines[at].trim() !== "{" || lines[at + 1].trim() === "}" || plain(lines).length === 0
      ? undefined
      : { lines: lines.toSpliced(at + 1, 0, '  "plantedMember": "String",'), at: [at + 2] };
  },
  "member-case": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) && /"resource"/.test(fence.above),
      (line) => /^ {2}"[a-z]\w+":/.test(line),
      (line) => line.replace(/"([a-z])/, (_, letter) => `"${letter.toUpperCase()}`),
    ),
  "missing-in-representation": (lines, random) => {
    const fence = fences(lines).find((one) => isJson(one) && /"resource"/.test(one.above));
    const at =
      fence &&
      pick(
        properties(lines).filter(
          (row) => isTyped(lines[row]) && fence.text.includes(`\n  "${nameOf(lines[row])}": "String",\n`),
        ),
        random,
      );
    if (at === undefined) return undefined;
    const gone = lines.findIndex(
      (line, index) => index >= fence.start && line.trim() === `"${nameOf(lines[at])}": "String",`,
    );
    return { lines: lines.toSpliced(gone, 1), at: [at + 1, at, gone + 1] };
  },
  "representation-differs": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) && /"resource"/.test(fence.above),
      (line) =>
        /^ {2}"\w+": "String",?$/.test(line) &&
        properties(lines).some((row) => isTyped(lines[row]) && line.includes(`"${nameOf(lines[row])}"`)),
      (line) => line.replace('"String"', '[\n    "String"\n  ]').replaceAll("\n", " "),
    ),
  "example-contradicts-page": (lines, random) =>
    inFence(
      lines,
      random,
      hasBody,
      (line) => /^\s+"\w+": (true|false|\d+),?$/.test(line),
      (line) => line.replace(/: (true|false|\d+)/, ': "planted text"'),
    ),
  "date-time-format": (lines, random) =>
    inFence(
      lines,
      random,
      hasBody,
      (line) => /"\w+DateTime": "\d{4}-\d\d-\d\dT/.test(line),
      (line) => line.replace(/"\d{4}-(\d\d)-(\d\d)T[^"]*"/, '"$2.$1.2016 08:30"'),
    ),
  "unknown-enum-value": (lines, random) => {
    const listed = bodyRows(lines)
      .filter((at) => /Possible values are: `\w+`, `\w+`/.test(lines[at]) && !/collection\|/.test(lines[at]))
      .map((at) => nameOf(lines[at]));
    return inFence(
      lines,
      random,
      hasBody,
      (line) => member.test(line) && listed.includes(member.exec(line)[2]) && /: "\w+"/.test(line),
      (line) => line.replace(/: "\w+"/, ': "plantedValue"'),
    );
  },
  "placeholder-value": (lines, random) =>
    inFence(
      lines,
      random,
      hasBody,
      (line) => /^\s+"\w+": \d+,?$/.test(line),
      (line) => line.replace(/: \d+/, ': "number-value"'),
    ),
  "conflicting-status": (lines, random) =>
    status(lines, random, (line) =>
      line.includes("200") ? "HTTP/1.1 201 Created" : line.includes("201") ? "HTTP/1.1 200 OK" : undefined,
    ),
  "body-on-204": (lines, random) =>
    status(
      lines,
      random,
      () => "HTTP/1.1 204 No Content",
      (fence) => isResponse(fence) && hasBody(fence),
    ),
  "undocumented-path": (lines, random) =>
    example(lines, random, (line) =>
      random() < 0.5
        ? line.replace(/(https:\/\/[^/]+\/[^/]+\/)(\w+)/, "$1planted$2")
        : line.replace(/^[A-Z]+/, (verb) => (verb === "DELETE" ? "POST" : "DELETE")),
    ),
  "path-case": (lines, random) =>
    example(lines, random, (line) =>
      line.replace(/(https:\/\/[^/]+\/[^/]+\/)(\w+)/, (_, root, segment) => root + segment.toUpperCase()),
    ),
  "wrong-version": (lines, random) => example(lines, random, (line) => line.replace("/v1.0/", "/beta/")),
  "invalid-message": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) =>
        isRequest(fence) &&
        /"blockType": "request"/.test(fence.above) &&
        /^##+ Example/m.test(lines.slice(0, fence.start).join("\n")),
      (line) => /^[A-Z]{3,} https/.test(line),
      (line) => line.replace(/^[A-Z]+ /, "Please send "),
    ),
  "body-without-use": (lines, random) => {
    const at = pick(
      fences(lines).filter((fence) => isRequest(fence) && !hasBody(fence) && /^GET/.test(fence.text)),
      random,
    );
    return at && { lines: lines.toSpliced(at.end, 0, "", '{ "planted": true }'), at: [at.start + 1] };
  },
  "link-case": (lines, random) =>
    inRow(lines, random, linked, (row) =>
      row.replace(/([\w-]+)\.md/, (_, file) => `${file.charAt(0).toUpperCase()}${file.slice(1)}.md`),
    ),
  "link-without-page": (lines, random) =>
    inRow(lines, random, linked, (row) => row.replace(/([\w-]+)\.md/, "$1-planted.md")),
  "link-to-other-type": (lines, random, { otherType }) =>
    inRow(lines, random, linked, (row) => row.replace(/\(([^)]*?)[\w-]+\.md\)/, `($1${otherType})`)),
  "unresolved-type": (lines, random) =>
    // Each has a name of its own: an example of one place would tell what all others mean.
    inRow(lines, random, plain, (row) =>
      cells(row)
        .with(2, `planted${nameOf(row)}`)
        .join("|"),
    ),
  "required-but-omitted": (lines, random) => {
    const body = fences(lines).find((fence) => isRequest(fence) && hasBody(fence))?.text;
    const free = (all) =>
      bodyRows(all).filter((at) => body && cells(all[at]).length === 5 && !body.includes(`"${nameOf(all[at])}`));
    return inRow(lines, random, free, (row) => row.replace(/\.?\s*\|\s*$/, ". Required.|"));
  },
  "permissions-order": (lines, random) =>
    changed(
      lines,
      random,
      (line) => permissionRow(line) && /\b(\w+)\.Read\.All, \1\.ReadWrite\.All/.test(line),
      (line) => line.replace(/\b(\w+)\.Read\.All, \1\.ReadWrite\.All/, "$1.ReadWrite.All, $1.Read.All"),
    ),
  "unknown-permission": (lines, random, { commonPermissions }) => {
    const name = (line) =>
      commonPermissions.find((one) => new RegExp(`(?<![\\w.])${one.replaceAll(".", "\\.")}(?![\\w.])`).test(line));
    return changed(
      lines,
      random,
      (line) => permissionRow(line) && name(line),
      (line) =>
        line.replace(name(line), (one) => {
          const letter = 1 + Math.floor(random() * (one.indexOf(".") - 2));
          return one.slice(0, letter) + one.slice(letter + 1);
        }),
    );
  },
  "unknown-permissions": (lines, random) =>
    changed(
      lines,
      random,
      (line) => permissionRow(line) && /\.\w+\s*\|/.test(line),
      (line) => cells(line).with(2, " whatever you like ").join("|"),
    ),
  placeholder: (lines, random) =>
    inRow(lines, random, plain, (row) =>
      cells(row)
        .with(3, random() < 0.5 ? "**TODO: Add Description**" : "Not yet documented")
        .join("|"),
    ),
  "invalid-annotation": (lines, random) =>
    changed(
      lines,
      random,
      (line, at) => /^\s*"blockType": "\w+",?\s*$/.test(line) && /<!-- *\{/.test(lines[at - 1]),
      (line) => line.replace('"blockType"', "blockType"),
    ),
  "odata-type-case": (lines, random) => annotated(lines, random, (text) => text.toLowerCase()),
  "wrong-odata-type": (lines, random) => annotated(lines, random, "graph.planted$1"),
  "conflicting-answer": (lines, random) => annotated(lines, random, "graph.plannerBucket"),
  "misspelt-odata-type": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) || hasBody(fence),
      (line) => line.includes('"@odata.type"'),
      (line) => line.replace("@odata.type", pick(["@odate.type", "@data.type", "@odata.tpye"], random)),
    ),
  "heading-level": (lines, random) =>
    changed(
      lines,
      random,
      (line) => /^### (Request|Response)/.test(line),
      (line) => `##${line}`,
    ),
  "section-order": (lines) => {
    const from = lines.findIndex((line) => /^## Request headers/i.test(line));
    const body = lines.findIndex((line) => /^## Request body/i.test(line));
    const response = lines.findIndex((line) => /^## Response/.test(line));
    if (from === -1 || body < from || response < body) return undefined;
    const moved = lines.slice(from, body);
    return {
      lines: [...lines.slice(0, from), ...lines.slice(body, response), ...moved, ...lines.slice(response)],
      at: [from + response - body + 1],
    };
  },
  "table-row-cut": (lines, random) => inRow(lines, random, plain, (row) => `${cells(row).slice(0, 3).join("|")}|`),
  "table-row-surplus": (lines, random) =>
    inRow(lines, random, plain, (row) =>
      cells(row)
        .with(3, `${cells(row)[3]} or | that`)
        .join("|"),
    ),
  "table-pipe": (lines, random) =>
    inRow(
      lines,
      random,
      (all) => plain(all).filter((at) => /^\|/.test(all[at + 1]) || all[at + 1].trim() === ""),
      (row) => row.trimEnd().replace(/\|$/, ""),
    ),
  "duplicate-property": (lines, random) => {
    const at = pick(plain(lines), random);
    return at === undefined ? undefined : { lines: lines.toSpliced(at + 1, 0, lines[at]), at: [at + 2, at + 1] };
  },
  "missing-name": (lines, random) => inRow(lines, random, plain, (row) => cells(row).with(1, "").join("|")),
  "missing-type": (lines, random) => inRow(lines, random, plain, (row) => cells(row).with(2, "").join("|")),
  "unknown-type": (lines, random) =>
    inRow(lines, random, plain, (row) => cells(row).with(2, "some words that are no type").join("|")),
  "conflicting-types": (lines, random) => {
    const head = lines.findIndex((line) => /^## Relationships/.test(line));
    const at = pick(
      plain(lines).filter(
        (row) => isTyped(lines[row]) && !/Inherited from/.test(lines[row]) && nameOf(lines[row]) !== "id",
      ),
      random,
    );
    const table = head !== -1 && lines.findIndex((line, index) => index > head && /^\|\s*:?-/.test(line));
    if (at === undefined || !table || table === -1) return undefined;
    return {
      lines: lines.toSpliced(
        table + 1,
        0,
        `|${nameOf(lines[at])}|[entity](../resources/entity.md) collection|Planted.|`,
      ),
      at: [table + 2, at + 1],
    };
  },
  "curly-quote-in-code": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) || hasBody(fence),
      (line) => member.test(line),
      (line) => line.replace(/"(\w+)":/, "“$1”:"),
    ),
  "invisible-character": (lines, random) =>
    inFence(
      lines,
      random,
      (fence) => isJson(fence) || hasBody(fence),
      (line) => member.test(line),
      (line) => line.replace(/^\s*/, (space) => `${space}${pick(["\u00A0", "\u200B", "\uFEFF"], random)}`),
    ),
  "missing-blank-line": (lines, random) => {
    const at = pick(
      fences(lines)
        .filter((fence) => (isRequest(fence) || isResponse(fence)) && hasBody(fence))
        .map(({ start }) =>
          lines.findIndex((line, index) => index > start && line.trim() === "" && lines[index + 1]?.trim() === "{"),
        ),
      random,
    );
    return at === undefined || at === -1 ? undefined : { lines: lines.toSpliced(at, 1), at: [at + 1] };
  },
  "invalid-front-matter": (lines, random) =>
    changed(
      lines,
      random,
      (line, at) => at < 6 && /^title: /.test(line),
      () => "title: planted: again",
    ),
  "missing-request-line": (lines) => {
    const fence = fences(lines)[0];
    const heading = lines.findIndex((line) => /^# /.test(line));
    const isOne =
      fence &&
      lines.some((line) => /^## HTTP request/i.test(line)) &&
      fences(lines).filter(({ text }) => /^[A-Z]{3,} /m.test(text)).length === 1;
    return isOne ? { lines: lines.toSpliced(fence.start, fence.end - fence.start), at: [heading + 1] } : undefined;
  },
  "invalid-request-line": (lines, random) =>
    inFence(
      lines,
      random,
      ({ above, text }) => /HTTP request/i.test(above) && /^[A-Z]{3,} \//.test(text.trim()),
      (line) => /^[A-Z]{3,} \//.test(line),
      (line) => line.replace(/^[A-Z]+/, "Send it to"),
    ),
  "title-plural": (lines, random) =>
    changed(
      lines,
      random,
      (line) => {
        const noun = /^# (?:Create|Update|Get) (\w+[a-rt-z])$/.exec(line)?.[1];
        return (
          noun !== undefined && lines.some((other) => /^If successful/.test(other) && other.includes(`[${noun}](`))
        );
      },
      (line) => `${line}s`,
    ),
  "include-not-found": (lines) => {
    const at = lines.findIndex((line) => /^# /.test(line));
    return at === -1
      ? undefined
      : { lines: lines.toSpliced(at + 1, 0, "", "[!INCLUDE [planted](../includes/planted.md)]"), at: [at + 3] };
  },
  "nested-too-deep": (lines, random) =>
    changed(
      lines,
      random,
      (line) => /^[A-Z]\w+ /.test(line),
      (line) => `${">".repeat(12)} ${line}`,
    ),
  "line-too-long": (lines, random) =>
    inRow(lines, random, plain, (row) => cells(row).with(3, "planted ".repeat(2600)).join("|")),
  "missing-table": (lines) => {
    const from = lines.findIndex((line) => /^## Properties/.test(line));
    const to = lines.findIndex((line, at) => at > from && /^## JSON representation/i.test(line));
    const heading = lines.findIndex((line) => /^# /.test(line));
    const isShown = fences(lines).some(
      (fence) => isJson(fence) && /"resource"/.test(fence.above) && /"[a-z]\w*":/.test(fence.text),
    );
    return from === -1 || to === -1 || !isShown || plain(lines).length === 0
      ? undefined
      : { lines: lines.toSpliced(from, to - from), at: [heading + 1] };
  },
  "duplicate-operation": (lines, random, { otherTitle }) =>
    changed(
      lines,
      random,
      (line, at) => /^# /.test(line) && at < 20 && lines.some((other) => /^## HTTP request/i.test(other)),
      () => otherTitle,
    ),
};
