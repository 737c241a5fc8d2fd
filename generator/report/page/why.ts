import type { ReportMember, ReportPlace } from "../data.ts";
import { button, element } from "./dom.ts";
import { linkTo } from "./links.ts";
import type { ShownSubject } from "./subjects.ts";

/** Why a subject or a member of it is what it is. */
export function whyPanel(subject: ShownSubject, member: ReportMember | undefined, close: () => void): HTMLElement {
  const owner = subject.kind === "operation" ? subject.emitted.name : subject.subject;
  const name = member ? `${owner}.${member.name}` : owner;
  const { places, reasons, certainty } = member ?? subject;
  return element(
    "section.why",
    { "aria-label": `Why ${name} is what it is` },
    button("close", "Close", close),
    element("h2", {}, element("a", { href: linkTo(name) }, name), element(`span.badge.${certainty}`, {}, certainty)),
    member && element("p.type", {}, element("code", {}, member.type)),
    reasons.map((reason) => element("p", {}, reason)),
    element("ul.places", {}, places.slice(0, mostPlaces).map(placeRow)),
    places.length > mostPlaces && element("p.quiet", {}, `and ${places.length - mostPlaces} more places`),
    element("p.quiet", {}, "How to correct it: ", element("code", {}, `apidocs-typescript explain ${name}`)),
  );
}

const mostPlaces = 30;

function placeRow({ origin, source, says, won }: ReportPlace): HTMLElement {
  const place = `${origin.page}:${origin.line}`;
  return element(
    `li${won ? ".won" : ""}`,
    {},
    element("strong", {}, source),
    `: ${says} `,
    element("a.place", { href: linkTo(place) }, place),
    won && element("span.quiet", {}, " decided"),
  );
}
