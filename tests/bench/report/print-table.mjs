/** Prints one line for each result (name, value, unit, budget, ratio), under a heading for each number of events. */
export function printTable(rows) {
  const heading = ['', 'value', 'unit', 'budget', 'ratio'];
  const lines = [...groupBy(rows)].flatMap(([events, group]) => [
    [`${events.toLocaleString('en')} events`, '', '', '', ''],
    ...group.map(lineOf),
    ['', '', '', '', ''],
  ]);
  const all = [heading, ...lines];
  const widths = heading.map((_, column) => Math.max(...all.map((line) => line[column].length)));
  return all
    .map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function lineOf({ name, value, unit, budget, ratio, isWithin, timesOurs }) {
  const compared = timesOurs === undefined ? '' : `${number(timesOurs)}x the atlas`;
  const verdict = ratio === undefined ? compared : `${number(ratio)}${isWithin ? '' : ' OVER'}`;
  return [`  ${name}`, number(value), unit, budget === undefined ? '' : String(budget), verdict];
}

function number(value) {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function groupBy(rows) {
  const groups = new Map();
  for (const row of rows) groups.set(row.events, [...(groups.get(row.events) ?? []), row]);
  return groups;
}
