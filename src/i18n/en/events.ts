/** Words for rows that stand for several incidents. */
export const events = {
  name: 'Incidents',
  inRows_one: '{{incidents}} in {{number}} row',
  inRows_other: '{{incidents}} in {{number}} rows',
  rows_one: 'in {{number}} row',
  rows_other: 'in {{number}} rows',
  ofRow_one: '{{number}} incident',
  ofRow_other: '{{number}} incidents',
  remark:
    'Each row counts as so many incidents as “{{column}}” says; killed and wounded are those of all of them. If the column means something else, take it out under “What”.',
  detail_one: 'The file counts {{number}} incident in this row.',
  detail_other: 'The file counts {{number}} incidents in this row; its figures are those of all of them.',
} as const;
