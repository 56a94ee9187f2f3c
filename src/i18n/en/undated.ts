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
  empty: 'No incident is in this dataset yet',
  none: 'No incident has a date',
  noneHint:
    'Nobody states when they happened, so that there is no time to move through. The map and the list show them all.',
  leftOut: 'The open incident has no date, and incidents without a date are left out.',
  showThem: 'Show them',
} as const;
