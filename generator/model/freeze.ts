/** Freezes a value with all its parts, and returns it: nothing may change a model that is linked. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // A model has many parts: a list of the parts of each value first, or a call for each text, would double the time.
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) deepFreeze(value[at]);
  } else {
    for (const name in value) {
      const part = value[name];
      if (typeof part === "object") deepFreeze(part);
    }
  }
  return value;
}
