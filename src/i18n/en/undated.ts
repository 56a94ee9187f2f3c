/** Words for incidents without a date. */
export const undated = {
  ofWhich_one: 'of which {{number}} without a date',
  ofWhich_other: 'of which {{number}} without a date',
  inAll_one: ', {{number}} of them without a date',
  inAll_other: ', {{number}} of them without a date',
  inWindow_one: '{{number}} without a date',
  inWindow_other: '{{number}} without a date',
  switch_one: 'Show {{number}} without a date, whatever the dates',
  switch_other: 'Show {{number}} without a date, whatever the dates',
  none: 'No incident has a date',
  noneHint:
    'Nobody states when they happened, so that there is no time to move through. The map and the list show them all.',
  leftOut: 'The open incident has no date, and incidents without a date are left out.',
  showThem: 'Show them',
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
