/** The words of a name, whatever its style: "hostSecurityProfile", "IPv6 range" and "create_user" alike. */
export function wordsOf(name: string): string[] {
  return (
    name
      .normalize("NFKC")
      .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, "$1 $2")
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
      .match(/[\p{L}\p{Nd}]+/gu) ?? []
  );
}
