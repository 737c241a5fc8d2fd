// Compares the generated interfaces with what openapi-typescript makes of the OpenAPI document, member by member.

import ts from "typescript-5.9";

/**
 * Compares members by name, optionality and `null`, and enumerations by their members.
 *
 * @param names the interfaces and enumerations: `name` and `file` of each
 * @param theirs the file that openapi-typescript wrote
 * @returns the number of members, and those that differ
 */
export function compareTypes(names, theirs) {
  const program = ts.createProgram([...names.map(({ file }) => file), theirs], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const exported = (file, name) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    return checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(module).find((one) => one.name === name));
  };
  const memberType = (type, name) => {
    const member = checker.getPropertyOfType(type, name);
    return member && checker.getTypeOfSymbol(member);
  };
  const schemas = memberType(exported(theirs, "components"), "schemas");
  const result = { members: 0, differences: [] };
  for (const { name, file, isEnum } of names) {
    const [ours, other] = [exported(file, name), memberType(schemas, name)];
    const [own, their] = isEnum ? [literals(ours), literals(other)] : [members(ours), members(other)];
    for (const member of new Set([...own.keys(), ...their.keys()])) {
      result.members++;
      const [left, right] = [own.get(member) ?? "missing", their.get(member) ?? "missing"];
      if (left !== right) result.differences.push(`${name}.${member}: ${left}, there ${right}`);
    }
  }
  return result;

  function members(type) {
    if (type === undefined) return new Map();
    return new Map(checker.getPropertiesOfType(type).map((member) => [member.name, kindOf(member)]));
  }

  function kindOf(member) {
    const type = checker.getTypeOfSymbol(member);
    const isNullable = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Null);
    return `${member.flags & ts.SymbolFlags.Optional ? "optional" : "required"}${isNullable ? ", null" : ""}`;
  }
}

function literals(type) {
  const options = type === undefined ? [] : type.isUnion() ? type.types : [type];
  return new Map(options.flatMap((option) => (option.isStringLiteral() ? [[option.value, "member"]] : [])));
}
