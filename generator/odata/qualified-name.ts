/** The name and namespace that a qualified name such as `#microsoft.graph.user` holds. */
export function splitQualifiedName(text: string): { name: string; namespace?: string } {
  const qualified = text.trim().replace(/^#/, "");
  const dot = qualified.lastIndexOf(".");
  return dot === -1 ? { name: qualified } : { name: qualified.slice(dot + 1), namespace: qualified.slice(0, dot) };
}

/** A qualified name without its namespace. */
export function bareName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.lastIndexOf(".") + 1);
}

/** A qualified name with another name in the same namespace. */
export function withBareName(qualifiedName: string, name: string): string {
  return qualifiedName.slice(0, qualifiedName.lastIndexOf(".") + 1) + name;
}

/** The name of a type with its namespace, which may be empty. */
export function qualify(namespace: string, name: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}
