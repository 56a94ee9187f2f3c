import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLinkDate, parseLinkDate } from '../../../src/state/link/link-dates';
import { formatLink, parseLink } from '../../../src/state/link/link-table';
import { formatView, parseView } from '../../../src/state/link/view-text';
import { createAppStore } from '../../../src/state/store';

const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;

describe('dates in links', () => {
  it('reads a civil day as its first minute', () => {
    expect(parseLinkDate('2020-03-11')).toBe(minutes('2020-03-11T00:00'));
  });

  it('reads a day with a time', () => {
    expect(parseLinkDate('2020-03-11T19:35')).toBe(minutes('2020-03-11T19:35'));
  });

  it.each(['2020-02-30', '11/03/2020', '2020-3-1', '', '2020-03-11T25:00', 'today'])('refuses %j', (text) => {
    expect(parseLinkDate(text)).toBeUndefined();
  });

  it('reads back every minute that it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 60_000_000 }), (minute) => {
        expect(parseLinkDate(formatLinkDate(minute))).toBe(minute);
      }),
    );
  });
});

describe('parseLink', () => {
  it('reads window, incident, view and language', () => {
    const { state, broken } = parseLink(
      '?from=2020-03-11&to=2020-03-15&incident=taji-2020-03-11&view=44.33,33.53,11&lang=ar',
    );
    expect(broken).toEqual([]);
    expect(state).toEqual({
      from: minutes('2020-03-11T00:00'),
      to: minutes('2020-03-15T00:00'),
      incident: 'taji-2020-03-11',
      view: { lon: 44.33, lat: 33.53, zoom: 11 },
      language: 'ar',
    });
  });

  it('names the keys that it could not read and keeps the rest', () => {
    const { state, broken } = parseLink('?from=soon&to=2020-03-15&view=1,2&theme=pink');
    expect(broken).toEqual(['from', 'view', 'theme']);
    expect(state).toEqual({ to: minutes('2020-03-15T00:00') });
  });

  it('reads the old name of the cumulative mode', () => {
    expect(parseLink('?mode=upToDate')).toEqual({ state: { mode: 'cumulative' }, broken: [] });
  });

  it('reads which charts are shown and what is chosen in them', () => {
    const search = '?charts=time,scatter&c.time=cumulative&c.x=killed&c.y=column:mag&c.year=2019&c.class=attack';
    const { state, broken } = parseLink(search);
    expect(broken).toEqual([]);
    expect(state).toEqual({
      charts: ['time', 'scatter'],
      chartChoices: { time: 'cumulative', x: 'killed', y: 'column:mag', year: 2019, class: 'attack' },
    });
    expect(parseLink('?charts=1').state.charts).toHaveLength(7);
    expect(parseLink('?charts=time,pie&c.time=pie&c.year=soon').broken).toEqual(['charts', 'c.time', 'c.year']);
  });

  it('writes the choices of the charts back, and leaves them out while the charts are closed', () => {
    const search = '?charts=time,scatter&c.time=cumulative&c.year=2019&c.x=killed';
    const { state } = parseLink(search);
    const store = createAppStore();
    store.getState().chooseCharts({ ...state.chartChoices, ...(state.charts && { shown: state.charts }) });
    expect(formatLink(store.getState(), search)).toBe('');
    store.getState().setCharts(true);
    expect(formatLink(store.getState(), '')).toBe(search);
  });

  it('collects the values of each filter', () => {
    const { state } = parseLink('?f.kind=rocketAttack&f.kind=riot&f.actor=A%2C+B');
    expect(state.filters).toEqual({ kind: ['rocketAttack', 'riot'], actor: ['A, B'] });
  });

  it('treats __proto__ as an ordinary name of a filter', () => {
    const { state } = parseLink('?f.__proto__=x');
    expect(Object.keys(state.filters ?? {})).toEqual(['__proto__']);
  });
});

describe('formatLink', () => {
  it('leaves out the defaults', () => {
    expect(formatLink(createAppStore().getState(), '')).toBe('');
  });

  it('keeps keys that the table does not name', () => {
    expect(formatLink(createAppStore().getState(), '?utm=a&from=2020-01-01')).toBe('?utm=a');
  });

  it('writes window, mode, filters and view', () => {
    const store = createAppStore();
    store.setState({
      range: [0, minutes('2021-01-01T00:00')],
      window: [minutes('2020-03-11T00:00'), minutes('2020-03-15T00:00')],
      mode: 'cumulative',
      filters: { kind: ['riot', 'bombing'] },
      view: { lon: 44.33, lat: 33.53, zoom: 11 },
    });
    expect(formatLink(store.getState(), '')).toBe(
      '?from=2020-03-11&to=2020-03-15&mode=cumulative&view=44.33,33.53,11&f.kind=riot&f.kind=bombing',
    );
  });
});

describe('the view in a link', () => {
  const coordinate = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  const views = fc.record({
    lon: coordinate(180),
    lat: coordinate(85),
    zoom: fc.double({ min: 0, max: 17.5, noNaN: true }),
  });

  it('is written again as it was read', () => {
    fc.assert(
      fc.property(views, (view) => {
        const text = formatView(view);
        const read = parseView(text);
        expect(read && formatView(read)).toBe(text);
      }),
    );
  });

  it('is within a fifth of a px of the view that was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        const read = parseView(formatView(view));
        const px = (Math.abs((read?.lon ?? 0) - view.lon) / 360) * 512 * 2 ** view.zoom;
        expect(px).toBeLessThan(0.2);
      }),
    );
  });

  it('keeps the short form that a person types', () => {
    expect(formatView({ lon: 44.33, lat: 33.53, zoom: 11 })).toBe('44.33,33.53,11');
  });
});

describe('the files in a link', () => {
  it('are read in their order, with the bundled dataset among them', () => {
    const { state, broken } = parseLink('?file=bundled&file=12,0123456789abcdef,a,%20b.csv');
    expect(broken).toEqual([]);
    expect(state.files).toEqual(['bundled', { name: 'a, b.csv', size: 12, hash: '0123456789abcdef' }]);
  });

  it('are named as broken when one is no file', () => {
    expect(parseLink('?file=nonsense').broken).toEqual(['file']);
  });
});

describe('the measure in a link', () => {
  it.each(['killed', 'wounded', 'sum:column:munitions', 'mean:column:mag: of 2'] as const)(
    'is read back: %s',
    (measure) => {
      const store = createAppStore();
      store.setState({ measure });
      expect(parseLink(formatLink(store.getState(), ''))).toMatchObject({ state: { measure }, broken: [] });
    },
  );

  it('is left out while it is the number of incidents', () => {
    expect(formatLink(createAppStore().getState(), '')).not.toContain('measure');
  });

  it.each(['people', 'sum:', 'killed:column:x', ''])('is named as broken: %j', (text) => {
    expect(parseLink(`?measure=${text}`).broken).toEqual(['measure']);
  });
});

describe('the patterns in links', () => {
  it('are read back as they were written', () => {
    const anyValue = fc.oneof(fc.constant(''), fc.string(), fc.constantFrom('a,b', '100%', '%2C'));
    const anyChoice = fc.record({
      gapsBy: anyValue,
      burstDays: fc.integer({ min: 1, max: 366 }),
      follow: fc.record({
        dimension: anyValue,
        first: anyValue,
        next: anyValue,
        days: fc.integer({ min: 1, max: 366 }),
        km: fc.option(fc.integer({ min: 1, max: 5000 })),
      }),
    });
    fc.assert(
      fc.property(anyChoice, (patterns) => {
        const store = createAppStore();
        store.getState().setPatterns(patterns);
        expect(parseLink(formatLink(store.getState(), '')).state.patterns).toEqual(patterns);
      }),
    );
  });

  it.each(['', 'kind', ',0,7,', ',7,367,', ',7,7,-1', ',7,7,,a,b,c,d', ',7.5,7,'])('refuse %j', (text) => {
    expect(parseLink(`?patterns=${text}`).broken).toEqual(['patterns']);
  });
});
