import { element } from "./dom.ts";

const tokens =
  /(\/\/.*$)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|\b(export|async|function|interface|type|const|return|extends|import|readonly|await|if|for|let|undefined|null|true|false|GET|POST|PATCH|PUT|DELETE)\b|\b(string|number|boolean|unknown|Promise)\b|\b(\d[\d.]*)\b/g;
const classes = ["comment", "string", "keyword", "builtin", "number"];

/** A line of code, with its words in colours. */
export function highlight(line: string): Node {
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const match of line.matchAll(tokens)) {
    const kind = classes[match.slice(1).findIndex((group) => group !== undefined)] ?? "string";
    fragment.append(line.slice(at, match.index), element(`span.t-${kind}`, {}, match[0]));
    at = match.index + match[0].length;
  }
  fragment.append(line.slice(at));
  return fragment;
}
