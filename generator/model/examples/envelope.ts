import { type JsonNode, jsonMember } from "../../pages/document/json.ts";
import type { TypeReference } from "../model.ts";
import { isAnnotation } from "./json-values.ts";

/** The member `value` of a documented object, in which collections stand and some pages wrap single values. */
export interface Envelope {
  /** Nothing where the object has no such member. */
  readonly payload?: JsonNode | undefined;
  /** Whether the object has no other member besides control information. */
  readonly isAlone: boolean;
}

/** Reads a documented value as an envelope. */
export function readEnvelope(value: JsonNode): Envelope {
  if (value.kind !== "object") return { isAlone: false };
  const isAlone = value.members.every(({ name }) => name === "value" || isAnnotation(name));
  return { payload: jsonMember(value, "value")?.value, isAlone };
}

/** The part of a documented response that is of the response's type. */
export function payloadOf(value: JsonNode, type: TypeReference): JsonNode {
  const { payload, isAlone } = readEnvelope(value);
  if (payload === undefined) return value;
  if (type.kind === "collection") return payload.kind === "array" ? payload : value;
  return type.kind !== "object" || (isAlone && payload.kind === "object") ? payload : value;
}
