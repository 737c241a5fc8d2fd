// What the service answers where it lists things.

/** A page of a collection (OData JSON Format 4.01, section 13). */
export interface Page<Item> {
  value: Item[];
  /** Where the next page is; absent on the last one. */
  "@odata.nextLink"?: string;
  /** Where changes since this answer can be asked for. */
  "@odata.deltaLink"?: string;
  /** The number of items on all pages, where it was asked for. */
  "@odata.count"?: number;
}
