/** Sorts members into groups, in the order in which each group is first met. */
export function groupBy<T>(members: readonly T[], key: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group) {
      group.push(member);
    } else {
      groups.set(name, [member]);
    }
  }
  return groups;
}
