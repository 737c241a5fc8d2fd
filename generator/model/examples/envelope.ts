import type { Dialect } from "../../dialects/dialect.ts";
import { type JsonNode, jsonMember } from "../../pages/facts/json-facts.ts";
import type { TypeReference } from "../model.ts";
import { isAnnotation } from "./json-values.ts";

/** The member of a documented object that holds collections, and in which some pages wrap single values. */
export interface Envelope {
  /** Nothing where the object has no such member. */
  readonly payload?: JsonNode | undefined;
  /** Whether the object has no other member besides control information. */
  readonly isAlone: boolean;
}

/** Reads a documented value as an envelope. */
export function readEnvelope(value: JsonNode, { collection: { member } }: Dialect): Envelope {
  if (value.kind !== "object") return { isAlone: false };
  const isAlone = value.members.every(({ name }) => name === member || isAnnotation(name));
  return { payload: jsonMember(value, member)?.value, isAlone };
}

/** The part of a documented response that is of the response's type. */
export function payloadOf(value: JsonNode, type: TypeReference, dialect: Dialect): JsonNode {
  const { payload, isAlone } = readEnvelope(value, dialect);
  if (payload === undefined) return value;
  if (type.kind === "collection") return payload.kind === "array" ? payload : value;
  return type.kind !== "object" || (isAlone && payload.kind === "object") ? payload : value;
}
