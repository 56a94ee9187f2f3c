import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from '../../../src/i18n/texts';
import { answersOf, notKnownToDay } from '../../../src/panels/answers/answers-of';
import { mostGroups } from '../../../src/panels/answers/most-groups';
import { periodEdges } from '../../../src/panels/answers/period-edges';
import type { MeasureTotal, Tallies } from '../../../src/spacetime/measure-sums';
import { createAppStore } from '../../../src/state/store';
import { bundledAtlas } from '../map/bundled-atlas';

const day = (iso: string) => Date.parse(iso) / 60_000;
const en = createTexts('en');

function talliesOf(groups: readonly (readonly Omit<MeasureTotal, 'low' | 'high'>[])[]): Tallies {
  const lines = (groups[0] ?? []).map((_, at) => `line ${at}`);
  const at = (group: number, line: number): MeasureTotal => {
    const { incidents = 0, notStated = 0, best = 0 } = groups[group]?.[line] ?? {};
    return { incidents, notStated, best, low: best, high: best };
  };
  return { groups: groups.length, lines, parts: 0, at, byLine: (group) => lines.map((_, line) => at(group, line)) };
}

describe('the groups with the most', () => {
  it('are those whose largest line is largest, because lines are not added up', () => {
    const anyTotal = fc.record({ incidents: fc.nat(5), notStated: fc.nat(5), best: fc.nat(9) });
    const anyGroups = fc
      .integer({ min: 1, max: 3 })
      .chain((lines) => fc.array(fc.array(anyTotal, { minLength: lines, maxLength: lines }), { maxLength: 12 }));
    fc.assert(
      fc.property(anyGroups, (groups) => {
        // Rows that count as no incident state figures too.
        const figures = groups.map((lines) => Math.max(0, ...lines.map(({ best }) => best)));
        const most = Math.max(0, ...figures);
        const wanted = most === 0 ? null : figures.flatMap((figure, at) => (figure === most ? [at] : []));
        expect(mostGroups(talliesOf(groups), false)?.groups ?? null).toEqual(wanted);
      }),
    );
  });

  it('add up incidents of all lines, and leave out what may not count', () => {
    const groups = [
      [
        { incidents: 3, notStated: 3, best: 0 },
        { incidents: 3, notStated: 0, best: 0 },
      ],
      [
        { incidents: 5, notStated: 0, best: 9 },
        { incidents: 0, notStated: 0, best: 0 },
      ],
    ];
    expect(mostGroups(talliesOf(groups), true)?.groups).toEqual([0]);
    expect(mostGroups(talliesOf(groups), true, (group) => group !== 0)?.groups).toEqual([1]);
  });
});

describe('the periods of a window', () => {
  it('are whole but for the first and the last, which the window cuts', () => {
    const window = [day('2020-03-10'), day('2020-04-02')] as const;
    expect([...(periodEdges('month', window, 1) ?? [])]).toEqual([window[0], day('2020-04-01'), window[1]]);
    expect(periodEdges('week', window, 1)?.[1]).toBe(day('2020-03-16'));
    expect(periodEdges('week', window, 7)?.[1]).toBe(day('2020-03-15'));
  });

  it('are no question in a window of one of them, or of very many', () => {
    expect(periodEdges('month', [day('2020-03-01'), day('2020-04-01')], 1)).toBeNull();
    expect(periodEdges('day', [day('1900-01-01'), day('2020-01-01')], 1)).toBeNull();
  });
});

describe('the answers of the bundled dataset', () => {
  const stateOf = (measure: 'killed' | 'incidents') => {
    const store = createAppStore();
    const atlas = bundledAtlas();
    store.getState().showAtlas(atlas);
    store.getState().setMeasure(measure);
    return { atlas, store };
  };

  it('name the day, week and month with most killed on one line, as a count of the records finds them', () => {
    const { atlas, store } = stateOf('killed');
    const answers = answersOf(atlas, store.getState(), en);
    const { table } = atlas.engine;
    const sums = new Map<string, number>();
    for (let row = 0; row < table.length; row += 1) {
      const best = table.killedBest[row] ?? -1;
      if (table.primary[row] !== 1 || best <= 0) continue;
      const key = `${Math.floor((table.start[row] ?? 0) / 1440)} ${atlas.engine.lineOf(row)}`;
      sums.set(key, (sums.get(key) ?? 0) + best);
    }
    const most = Math.max(...sums.values());
    const days = new Set([...sums].filter(([, sum]) => sum === most).map(([key]) => Number(key.split(' ')[0]) * 1440));
    const worst = answers.find(({ question }) => question === 'day');
    expect(worst?.values.map(({ target }) => (target.type === 'window' ? target.window[0] : -1))).toEqual([...days]);
    expect(Math.max(...(worst?.lines ?? []).map(({ best }) => best))).toBe(most);
  });

  it('count only what is known to one day, and obey the filter of their own dimension', () => {
    const { atlas, store } = stateOf('killed');
    store.getState().setFilter('kind', ['bombing']);
    const answers = answersOf(atlas, store.getState(), en);
    const kind = answers.find(({ question }) => question === 'kind');
    expect(kind?.values.map(({ target }) => (target.type === 'filter' ? target.value : ''))).toEqual(['bombing']);
    store.getState().setFilter('kind', null);
    const { table } = atlas.engine;
    const long = Array.from(table.primary, (isPrimary, row) => {
      const [start, end] = [table.start[row] ?? 0, table.end[row] ?? 0];
      return isPrimary === 1 && Math.floor(start / 1440) !== Math.floor((end - 1) / 1440) ? 1 : 0;
    });
    expect(notKnownToDay(atlas)).toBe(long.reduce<number>((sum, each) => sum + each, 0));
  });

  it('obey the window, and are none where nothing happened', () => {
    const { atlas, store } = stateOf('incidents');
    store.getState().setWindow(day('2020-03-11'), day('2020-03-13'));
    const answers = answersOf(atlas, store.getState(), en);
    expect(answers.find(({ question }) => question === 'day')?.values[0]?.label).toBe('11 Mar 2020');
    expect(answers.find(({ question }) => question === 'week')).toBeUndefined();
    store.getState().setWindow(day('2019-07-02'), day('2019-07-04'));
    expect(answersOf(atlas, store.getState(), en)).toEqual([]);
  });
});
