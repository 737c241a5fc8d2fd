/** The name and namespace that a qualified name such as `#microsoft.graph.user` holds. */
export function splitQualifiedName(text: string): { name: string; namespace?: string } {
  const qualified = text.trim().replace(/^#/, "");
  const dot = qualified.lastIndexOf(".");
  return dot === -1 ? { name: qualified } : { name: qualified.slice(dot + 1), namespace: qualified.slice(0, dot) };
}
