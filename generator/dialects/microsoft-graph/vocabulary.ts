import type { EdmPrimitive } from "../../odata/primitives.ts";
import type { Column, SectionTitle } from "../dialect.ts";
import * as lookups from "../lookups.ts";
import { microsoftGraph } from "./microsoft-graph.ts";

export const placeholderValue: RegExp = microsoftGraph.primitives.placeholderValue;
export const keyMark: RegExp = microsoftGraph.primitives.keyInExamples;
export const typeNamedByExample = (value: string): EdmPrimitive | undefined =>
  lookups.typeNamedByExample(microsoftGraph, value);
export const primitiveNamed = (word: string): EdmPrimitive | undefined => lookups.primitiveNamed(microsoftGraph, word);
export const sectionTitle = (heading: string): SectionTitle => lookups.sectionTitle(microsoftGraph, heading);
export const tableColumn = (title: string): Column | undefined => lookups.tableColumn(microsoftGraph, title);
export type { SectionTitle } from "../dialect.ts";
