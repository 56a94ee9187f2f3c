const WIDTH = 760;
const HEIGHT = 460;
const LEFT = 70;
const RIGHT = 250;
const TOP = 40;
const BOTTOM = 50;

const SIZES = [1e4, 1e5, 1e6, 1e7];
const COSTS = [0.01, 0.1, 1, 10, 100, 1000, 10_000];

/** Colours that colour-blind readers can tell apart (Okabe and Ito). The dots have different shapes too. */
const LINES = [
  { id: 'supercluster-drag-p50', label: 'supercluster, scrub step', colour: '#d55e00', dash: '6 4' },
  { id: 'crossfilter-toggle-p50', label: 'crossfilter2, filter toggle', colour: '#cc79a7', dash: '6 4' },
  { id: 'crossfilter-drag-p50', label: 'crossfilter2, scrub step, no map', colour: '#e69f00', dash: '6 4' },
  { id: 'build', label: 'engine, build in the worker', colour: '#000000', dash: '' },
  { id: 'toggle-p50', label: 'engine, filter toggle', colour: '#009e73', dash: '' },
  { id: 'zoom', label: 'engine, zoom change', colour: '#56b4e9', dash: '' },
  { id: 'scrub-drag-p50', label: 'engine, scrub step', colour: '#0072b2', dash: '' },
];

const x = (events) => LEFT + (Math.log10(events / 1e4) / 3) * (WIDTH - LEFT - RIGHT);
const y = (cost) => {
  const share = (Math.log10(cost) + 2) / 6;
  return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
};

/** Plots the time against the number of events on logarithmic axes, to show how each grows. Returns an SVG document. */
export function plotCosts(results) {
  const series = LINES.map((line) => ({
    ...line,
    points: results
      .filter(({ id }) => id === line.id)
      .map(({ events, value }) => [x(events), y(Math.max(value, 0.01))])
      .sort((a, b) => a[0] - b[0]),
  })).filter(({ points }) => points.length > 0);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Milliseconds against the number of events, both logarithmic</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14" font-weight="600">Script time by number of events, ms (median)</text>
${SIZES.map((size) => tick(x(size), size)).join('\n')}
${COSTS.map((cost) => rule(y(cost), cost)).join('\n')}
${series.map(line).join('\n')}
${labels(series).join('\n')}
</svg>
`;
}

function tick(at, size) {
  return `<path d="M${at.toFixed(1)} ${TOP}V${HEIGHT - BOTTOM}" stroke="#eee"/><text x="${at.toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en')}</text>`;
}

function rule(at, cost) {
  return `<path d="M${LEFT} ${at.toFixed(1)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 8}" y="${(at + 4).toFixed(1)}" text-anchor="end">${cost.toLocaleString('en')}</text>`;
}

function line({ points, colour, dash }) {
  const path = points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`).join('');
  const dots = points.map(
    ([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`,
  );
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dash && ` stroke-dasharray="${dash}"`}/>${dots.join('')}`;
}

/** Labels at the ends of the lines. A label that would cover another one moves down. */
function labels(series) {
  const ends = series.map(({ label, colour, points }) => ({ label, colour, end: points.at(-1) }));
  ends.sort((a, b) => a.end[1] - b.end[1]);
  let free = 0;
  return ends.map(({ label, colour, end }) => {
    const at = Math.max(end[1], free);
    free = at + 16;
    return `<text x="${WIDTH - RIGHT + 12}" y="${(at + 4).toFixed(1)}" fill="${colour}" font-weight="600">${label}</text>`;
  });
}
