/** Words for incidents without a date. */
export const undated = {
  detail: 'Nobody states when it happened. It is shown in every window, and counted apart.',
  tally_one: '{{count}} without a date',
  tally_other: '{{count}} without a date',
  report: 'Without a date',
  yieldValue: '{{undated}} of {{total}} rows have no date',
  remark:
    'No column holds a date: every row is shown with “date not stated”. Choose a column above, or give one date for all rows.',
  receipt: '{{count}}, shown as “date not stated”',
  oneDateRest: 'One date for rows without one',
  oneDateRestNote: 'Only rows whose own date is empty get this day, and say so.',
} as const;
