/**
 * A copy of a value as JSON could hold it.
 *
 * @param change alters the copy of each object, the innermost first
 */
export function mapObjects<Value>(value: Value, change: (object: Record<string, unknown>) => void): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change)) as Value;
  const copy = { ...(value as Record<string, unknown>) };
  for (const name of Object.keys(copy)) copy[name] = mapObjects(copy[name], change);
  change(copy);
  return copy as Value;
}

/** Shows every object in a value as JSON could hold it, the outermost first. */
export function visitObjects(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const part of Object.values(value)) visitObjects(part, visit);
}
