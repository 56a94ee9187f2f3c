/**
 * What an incident is, so that totals never add what must not be added. `strike`: the United States struck without a named
 * attack that it answered; `counterStrike`: in answer to one. `find`: munitions found before they were fired. `notStated`:
 * nobody classed it, as of a row of an imported file; it stands on no line.
 */
export type IncidentClass = 'attack' | 'strike' | 'counterStrike' | 'find' | 'unrest' | 'other' | 'notStated';

/**
 * Why an incident does not stand on the line of its class. `elsewhere`: outside the dataset's country. `islamicState`: fought
 * with the Islamic State or claimed by it. `disputed`: somebody denies that it took place. `aggregate`: stands for several
 * events that may be incidents of their own here.
 */
export type Apart = 'elsewhere' | 'islamicState' | 'disputed' | 'aggregate';

/** Id of a line of the totals. */
export type CountLine = Exclude<IncidentClass, 'notStated'> | Apart;

const LINES_OF_CLASSES = ['attack', 'strike', 'counterStrike', 'find', 'unrest', 'other'] as const;

export const INCIDENT_CLASSES: readonly IncidentClass[] = [...LINES_OF_CLASSES, 'notStated'];

export const APARTS: readonly Apart[] = ['elsewhere', 'islamicState', 'disputed', 'aggregate'];

/** Lines of the totals in the order in which they are shown; figures of two lines are never added up. */
export const COUNT_LINES: readonly CountLine[] = [...LINES_OF_CLASSES, ...APARTS];

interface Counted {
  readonly class: IncidentClass;
  readonly apart?: Apart;
}

/** The line on which an incident is counted: that of its class, unless it is kept apart; null where nobody classed it. */
export function countLine({ class: of, apart }: Counted): CountLine | null {
  return apart ?? (of === 'notStated' ? null : of);
}
