import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLink, formatLinkDate, parseLink, parseLinkDate } from '../../../src/state/link/link-table';
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
      '?from=2020-03-11&to=2020-03-15&mode=cumulative&view=44.3300,33.5300,11.00&f.kind=riot&f.kind=bombing',
    );
  });
});
