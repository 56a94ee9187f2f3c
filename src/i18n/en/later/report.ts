/** The printed report. */
export const report = {
  title: 'Print a report',
  intro:
    'The dates and filters of the screen on paper or as a PDF: map, totals, charts, incidents, each claim with its source, and the method. The print of the browser makes the same.',
  preparing: 'Preparing the report…',
  ready_one: 'Ready: {{number}} incident.',
  ready_other: 'Ready: {{number}} incidents.',
  print: 'Print or save as PDF',
  totals: 'Totals by class',
  incidents: 'Incidents by date',
  records: 'Claims and sources',
  method: 'Method',
  nothing: 'No incident matches the dates and filters.',
  rowsLeft_one: 'The first {{shown}}. {{number}} more is left out: narrow the dates or set a filter.',
  rowsLeft_other: 'The first {{shown}}. {{number}} more are left out: narrow the dates or set a filter.',
  recordsNone: 'No records are printed here. To have them, choose the report in the menu Share.',
  recordsLeft_one:
    'The records of {{shown}}. That of {{number}} more is left out: narrow the dates, or choose the report in the menu Share.',
  recordsLeft_other:
    'The records of {{shown}}. Those of {{number}} more are left out: narrow the dates, or choose the report in the menu Share.',
} as const;
