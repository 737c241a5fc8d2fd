/** Comments as they stand in front of a declaration that is indented by so much, each with the end of its line. */
export function commentsText(docs: readonly string[], indent = ""): string {
  return docs.map((comment) => commentText(comment, indent)).join("");
}

function commentText(comment: string, indent: string): string {
  if (!comment.includes("\n")) return `${indent}/** ${comment} */\n`;
  const lines = comment.split("\n").map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${lines.join("\n")}\n${indent} */\n`;
}
