/** Parameters of a page with an id, in every language: what prerendering asks for. */
export const inEveryLanguage = (ids: readonly string[]): { lang?: 'en'; id: string }[] =>
  ids.flatMap((id) => [{ id }, { lang: 'en' as const, id }]);
