import { type Diagnostic, diagnose } from "../../diagnostics/diagnostic.ts";
import type { Dialect } from "../../dialects/dialect.ts";
import { primitiveNamed } from "../../dialects/lookups.ts";
import { appendTo } from "../../multimap.ts";
import { bareName, withBareName } from "../../odata/qualified-name.ts";
import type { NamedType, PageFacts, TypeExpression } from "../../pages/facts/page-facts.ts";
import type { QualifiedName, TypeReference } from "../model.ts";
import { type Declaration, declarationOn, objectDeclaration, type Usage } from "./declaration.ts";
import { linkedNamespace, pagePath } from "./page-path.ts";

/** The text and the target of a link to a type. */
type LinkedType = Required<Pick<NamedType, "name" | "target">>;

/** Resolves names to declarations. Its only state is the index of declarations, which {@link Resolver.declare} extends. */
export interface Resolver {
  /** How the pages are written. */
  readonly dialect: Dialect;
  /** The declaration that a name means; a name that no page defines is declared as an object type. */
  resolveName(named: NamedType, usage: Usage): Declaration;
  /** The type that an expression means. */
  resolveType(expression: TypeExpression, usage: Usage): TypeReference;
  /** Whether a page defines a type of this bare or qualified name, or of which it is the plural. */
  defines(name: string): boolean;
  /** The declaration with this qualified name, whatever the case of its letters. */
  find(qualifiedName: string): Declaration | undefined;
  /** What a type of this qualified name is really called; the name itself unless a correction gives another. */
  actualName(qualifiedName: QualifiedName): QualifiedName;
  /** Adds a declaration to the index, by its name and the page that it stands on; one that is there already stays. */
  declare(declaration: Declaration, page?: string): Declaration;
}

/**
 * Creates a resolver for the types and enumerations of these pages. It resolves by link target (exactly, then ignoring
 * case), anchor, qualified name and bare name, in this order; but a link whose text is the name of another documented
 * type means that.
 *
 * @param dialect how the pages are written
 * @param diagnostics receives links without a page and ambiguous names, each once a page
 * @param names what types are really called, without namespace, by the qualified name that the pages give them; they
 *   are found by either name
 */
export function createResolver(
  pages: readonly PageFacts[],
  dialect: Dialect,
  diagnostics: Diagnostic[],
  names: ReadonlyMap<QualifiedName, string> = new Map(),
): Resolver {
  const byQualifiedName = new Map<string, Declaration>();
  const byName = new Map<string, Declaration[]>();
  const byPage = new Map<string, Declaration[]>();
  const documented = new Set<Declaration>();
  const paths = new Set(pages.map(({ path }) => path));
  const pathByLowerCase = new Map(pages.map(({ path }) => [path.toLowerCase(), path]));
  const reported = new Set<string>();
  const answers = new Map<string, Declaration>();

  function report(finding: Diagnostic, subject: string): void {
    const key = `${finding.code}\n${finding.origin.page}\n${subject}`;
    if (reported.has(key)) return;
    reported.add(key);
    diagnostics.push(finding);
  }

  function actualName(qualifiedName: QualifiedName): QualifiedName {
    const name = names.get(qualifiedName);
    return name === undefined ? qualifiedName : withBareName(qualifiedName, name);
  }

  function declare(stated: Declaration, page?: string): Declaration {
    const name = names.get(stated.qualifiedName);
    if (name === undefined) return declareAs(stated, page);
    const declared = declareAs({ ...stated, name, qualifiedName: actualName(stated.qualifiedName) }, page);
    byQualifiedName.set(stated.qualifiedName.toLowerCase(), declared);
    const statedName = stated.name.toLowerCase();
    if (!byName.get(statedName)?.includes(declared)) appendTo(byName, statedName, declared);
    return declared;
  }

  function declareAs(declaration: Declaration, page?: string): Declaration {
    const known = byQualifiedName.get(declaration.qualifiedName.toLowerCase());
    if (known === undefined) {
      byQualifiedName.set(declaration.qualifiedName.toLowerCase(), declaration);
      appendTo(byName, declaration.name.toLowerCase(), declaration);
    }
    if (page !== undefined) {
      appendTo(byPage, page, known ?? declaration);
      documented.add(known ?? declaration);
    }
    return known ?? declaration;
  }

  /** The page that a link leads to; every way in which it does not is a finding. */
  function linkedPage({ name, target }: LinkedType, usage: Usage, byName: boolean): string | undefined {
    const file = pagePath(target.split("#", 1)[0] ?? "", usage.origin.page, dialect);
    if (file === undefined) {
      report(diagnose("link-outside-input", usage.origin, { path: target }), target);
      return undefined;
    }
    if (paths.has(file)) return file;
    const page = pathByLowerCase.get(file.toLowerCase());
    if (page !== undefined) report(diagnose("link-case", usage.origin, { target, found: page }), target);
    else {
      const done = byName ? "it was found by its name" : "it is known only from the pages that mention it";
      report(diagnose("link-without-page", usage.origin, { target, name, done }), target);
    }
    return page;
  }

  /**
   * The declaration on a page that a link means: the one its anchor names, or its text, or the page's first. That is
   * never the list of values that an anchor promises, nor what a page calls by another name in a link to its own part.
   */
  function declaredOn(page: string, { name, target }: LinkedType, usage: Usage): Declaration | undefined {
    const declarations = byPage.get(page) ?? [];
    const [, anchor] = target.split("#", 2);
    const wanted = (anchor?.replace(dialect.headings.valuesAnchor, "") ?? name).toLowerCase();
    // In the anchor of a heading, hyphens stand for the spaces between its words.
    const meant = byName.get(wanted) ?? byName.get(wanted.replaceAll("-", "")) ?? [];
    const declared = declarations.find((candidate) => meant.includes(candidate));
    const isPart = anchor !== undefined && (page === usage.origin.page || dialect.headings.valuesAnchor.test(anchor));
    return declared ?? (isPart ? undefined : declarations[0]);
  }

  /** @param isLinked whether a link may say better which of several is meant */
  function byBareName(name: string, usage: Usage, isLinked = false): Declaration | undefined {
    const qualified = byQualifiedName.get(name.toLowerCase());
    if (qualified !== undefined) return qualified;
    const candidates = byName.get(bareName(name).toLowerCase()) ?? [];
    const local = candidates.find((candidate) => candidate.namespace === usage.namespace);
    const chosen = local ?? candidates[0];
    if (chosen !== undefined && local === undefined && candidates.length > 1 && !isLinked) {
      const names = candidates.map((candidate) => candidate.namespace).join(", ");
      const values = { name, candidates: names, chosen: chosen.qualifiedName };
      report(diagnose("ambiguous-type", usage.origin, values), name);
    }
    return chosen;
  }

  /** What a page means by a name does not change with the types that are declared later. */
  function resolveName(named: NamedType, usage: Usage): Declaration {
    const question = JSON.stringify([usage.origin.page, usage.namespace, named.name, named.target]);
    const declared = answers.get(question) ?? lookUpName(named, usage);
    answers.set(question, declared);
    return declared;
  }

  function lookUpName({ name, target, line, column }: NamedType, statement: Usage): Declaration {
    const usage: Usage = { ...statement, origin: { ...statement.origin, ...(line && column && { line, column }) } };
    const named = byBareName(name, usage, target !== undefined);
    const link = target === undefined ? undefined : { name, target };
    const page = link && linkedPage(link, usage, named !== undefined);
    const linked = link && page !== undefined ? declaredOn(page, link, usage) : undefined;
    // A sentence may call a chatMessage a message.
    if (link && named && linked && !linked.name.toLowerCase().includes(named.name.toLowerCase())) {
      const isDocumented = documented.has(named);
      const values = { name, target: link.target, found: linked.name, kept: isDocumented ? named.name : linked.name };
      report(diagnose("link-to-other-type", usage.origin, values), `${name} ${link.target}`);
      if (isDocumented) return named;
    }
    const known = linked ?? byBareName(name, usage);
    return (
      known ?? declare(objectDeclaration(name, link ? linkedNamespace(link.target, usage, dialect) : usage.namespace))
    );
  }

  function resolveType(expression: TypeExpression, usage: Usage): TypeReference {
    switch (expression.kind) {
      case "primitive":
        return { kind: "primitive", name: expression.name };
      case "collection": {
        const items = resolveType(expression.items, usage);
        // "Array of drives": the plural says again that there are many.
        const isPlural = expression.items.kind === "named" && items.kind === "collection";
        return isPlural ? items : { kind: "collection", items };
      }
      case "record":
        return { kind: "record", values: resolveType(expression.values, usage) };
      case "union":
        return { kind: "union", options: expression.options.map((option) => resolveType(option, usage)) };
      case "unknown":
        return { kind: "unknown" };
      case "named": {
        const primitive = primitiveNamed(dialect, expression.name);
        const isDeclared = byName.has(expression.name.toLowerCase());
        if (primitive !== undefined && !isDeclared) return { kind: "primitive", name: primitive };
        // Navigation tables name what they lead to in the plural where that is many.
        const singular = isDeclared || expression.target !== undefined ? undefined : singularOf(expression.name);
        const { kind, qualifiedName } = resolveName({ ...expression, name: singular ?? expression.name }, usage);
        const type = { kind, name: qualifiedName } as const;
        return singular === undefined ? type : { kind: "collection", items: type };
      }
    }
  }

  /** The type whose plural a name is; nothing where no page defines such a type. */
  function singularOf(name: string): string | undefined {
    const singulars = dialect.nouns.pluralEndings.map(([plural, singular]) => name.replace(plural, singular));
    return singulars.find((singular) => singular !== name && byName.has(singular.toLowerCase()));
  }

  for (const page of pages) {
    for (const type of page.types) declare(declarationOn(page, "object", type), page.path);
    for (const type of page.enums) declare(declarationOn(page, "enum", type), page.path);
  }
  const defines = (name: string) =>
    byQualifiedName.has(name.toLowerCase()) || byName.has(name.toLowerCase()) || singularOf(name) !== undefined;
  return {
    dialect,
    defines,
    resolveName,
    resolveType,
    declare,
    actualName,
    find: (name) => byQualifiedName.get(name.toLowerCase()),
  };
}
