import type { Inline, Link } from "../document/inline.ts";

/** A part of a Type cell. */
export type Token =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "mark"; readonly text: string }
  | Link;

/** Links stay whole: a URL holds characters that separate types. Code spans and plain text read alike. */
export function tokenize(runs: readonly Inline[]): Token[] {
  return runs.flatMap((run): Token[] => {
    if (run.kind === "link") return [run];
    const pieces = run.text.match(/#?[\p{L}_@][\p{L}\p{N}_.@-]*|\d{1,3}(?:,\d{3})+|\d+|\[\]|\S/gu) ?? [];
    return pieces.map((piece) =>
      /^#?[\p{L}\p{N}_@]/u.test(piece)
        ? { kind: "word", text: piece.replace(/\.+$/, "") }
        : { kind: "mark", text: piece },
    );
  });
}

/** A word in lower case; empty for what is no word. */
export function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index];
  return token?.kind === "word" ? token.text.toLowerCase() : "";
}

/** Whether a token is one of these marks. */
export function isMark(token: Token | undefined, ...texts: readonly string[]): boolean {
  return token?.kind === "mark" && texts.includes(token.text);
}
