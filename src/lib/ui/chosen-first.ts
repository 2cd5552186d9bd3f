/** A list of things to choose from, in groups. */
export interface Group<Option> {
  id: string;
  label: string;
  options: Option[];
}

/**
 * Takes what was chosen when a list was opened out of its groups, so that it can stand above them:
 * among a hundred options one sees what is ticked. A group keeps its place when nothing of it is
 * left, because its heading chooses all of it.
 * @param chosen ids in the order of choosing; those that no group holds are passed over.
 */
export function chosenFirst<Option extends { id: string }>(
  groups: readonly Group<Option>[],
  chosen: readonly string[],
): { first: Option[]; rest: Group<Option>[] } {
  const byId = new Map(groups.flatMap(({ options }) => options.map((one) => [one.id, one])));
  const taken = new Set(chosen);
  return {
    first: chosen.flatMap((id) => byId.get(id) ?? []),
    rest: groups.map((group) => ({
      ...group,
      options: group.options.filter(({ id }) => !taken.has(id)),
    })),
  };
}
