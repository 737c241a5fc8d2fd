import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ObjectType } from "../model.ts";
import type { OperationPage } from "../operations/operation.ts";
import { propertiesOf } from "./properties.ts";
import type { BodyPage } from "./type-requests.ts";
import { createShape, type Sender, updateShape } from "./write-shapes.ts";

/** What write shapes are made of, besides the type. */
export interface ShapeAnswers {
  /** The type, and those that it inherits from. */
  lineage(type: ObjectType): readonly ObjectType[];
  /** The pages that send the type. */
  senders(type: ObjectType): readonly BodyPage[];
  /** What a page sends of the type, with the findings about that. */
  sent(type: ObjectType, source: OperationPage): Sender & { readonly found: readonly Diagnostic[] };
}

/** A type with what clients send of it. */
export interface ShapedType {
  readonly type: ObjectType;
  readonly found: readonly Diagnostic[];
}

/** Gives a type the shapes in which requests send it. */
export function withWriteShapes(type: ObjectType, answers: ShapeAnswers): ShapedType {
  const pages = answers.senders(type);
  if (pages.length === 0) return { type, found: [] };
  const found: Diagnostic[] = [];
  const of = (wanted: BodyPage["kind"]) =>
    pages
      .filter(({ kind }) => kind === wanted)
      .map(({ source }): Sender => {
        const sent = answers.sent(type, source);
        found.push(...sent.found);
        return sent;
      });
  const creators = of("create");
  const updaters = of("update");
  const properties = [...propertiesOf(answers.lineage(type)).values()];
  const shapes = {
    ...(creators.length > 0 && { create: createShape(properties, creators, found) }),
    ...(updaters.length > 0 && { update: updateShape(properties, updaters, found) }),
  };
  return { type: { ...type, ...shapes }, found };
}
