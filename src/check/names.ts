/** The elements that show a section of ICLEI. */
export const sectionNames: readonly string[] = [
  'iclei-hero',
  'iclei-about',
  'iclei-pillars',
  'iclei-timeline',
  'iclei-impact-list',
  'iclei-lang-switch',
];

/** All elements of ours, including the entries that a city puts into a section. */
export const names: readonly string[] = [...sectionNames, 'iclei-milestone', 'iclei-impact'];

/** The number of letters to insert, delete or replace to turn one word into another (Levenshtein distance). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of one.split('').entries()) {
    const next = [index + 1];
    for (let column = 1; column <= other.length; column += 1) {
      next.push(
        Math.min(
          (row[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (row[column - 1] ?? 0) + (other[column - 1] === letter ? 0 : 1),
        ),
      );
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The name of ours that is most similar to a misspelt one. */
export const nearestName = (name: string): string =>
  names.reduce((best, candidate) =>
    distance(name, candidate) < distance(name, best) ? candidate : best,
  );
