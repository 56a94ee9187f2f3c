const PEOPLE: readonly string[] = ['killed', 'wounded'];

/** Whether figures by this dimension invite the reading "killed by": an incident counts the victims of all of its sides. */
export function isOfAllSides(dimension: string | null, measure: string): boolean {
  return dimension === 'actor' && PEOPLE.includes(measure);
}
