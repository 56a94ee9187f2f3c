export const answers = {
  title: 'Worst and most',
  of: 'By {{unit}}, {{dates}}, with the filters, in the map view or not. Each answer leads to what it names.',
  none: 'No incident in these dates has a figure for: {{unit}}.',
  day: 'Worst day',
  week: 'Worst week',
  month: 'Worst month',
  place: 'Most at',
  actor: 'Most with actor',
  kind: 'Most of kind',
  others_one: 'and {{number}} more with as many',
  others_other: 'and {{number}} more with as many',
  each: 'each',
} as const;
