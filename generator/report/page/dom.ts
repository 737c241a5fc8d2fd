/** What an element can hold. */
export type Child = Node | string | undefined | false | readonly Child[];

/**
 * Creates an element. Text is only ever set as text, so that nothing of a page is read as HTML.
 *
 * @param name the name of the element, with classes after dots: `p.note.quiet`
 */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElement {
  const [tag = "div", ...classes] = name.split(".");
  const created = document.createElement(tag);
  if (classes.length > 0) created.className = classes.join(" ");
  for (const [attribute, value] of Object.entries(attributes)) created.setAttribute(attribute, value);
  append(created, children);
  return created;
}

/** Appends what is there. */
export function append(parent: Node, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === "string") parent.appendChild(document.createTextNode(child));
    else if (child instanceof Node) parent.appendChild(child);
    else append(parent, child);
  }
}

/** A button that does something. */
export function button(name: string, label: string, act: () => void): HTMLElement {
  const created = element(`button.${name}`, { type: "button" }, label);
  created.addEventListener("click", act);
  return created;
}

/** Groups of three digits, for people. */
export function numeral(value: number): string {
  return `${value}`.replace(/\B(?=(\d{3})+$)/g, "\u202F");
}
