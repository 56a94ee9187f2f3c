import { describe, expect, it } from 'vitest';
// @ts-expect-error the script is plain JavaScript
import * as own from '../../../scripts/recount-by.mjs';
import { MINUTES_PER_DAY } from '../../../src/domain/time-interval';
import { createTexts } from '../../../src/i18n/texts';
import { answersOf } from '../../../src/panels/answers/answers-of';
import { lineTotals } from '../../../src/spacetime/line-totals';
import type { MeasureTotal } from '../../../src/spacetime/measure-sums';
import { createAppStore } from '../../../src/state/store';
import { bundledText } from '../dataset/bundled';
import { bundledAtlas } from '../map/bundled-atlas';

type Lines = Readonly<Record<string, MeasureTotal>>;
interface Counter {
  incidentsWithin(
    dataset: unknown,
    from: string,
    to: string,
  ): readonly { readonly class: string; readonly apart?: string; readonly kind: string }[];
  knownToDay(incidents: readonly unknown[]): readonly unknown[];
  countBy(incidents: readonly unknown[], measure: string, namesOf: unknown): Readonly<Record<string, Lines>>;
  periodOf(unit: string): unknown;
  worstOf(groups: unknown, measure: string): { readonly most: number; readonly names: readonly string[] };
  readonly VALUES: Readonly<Record<string, unknown>>;
}
const counter = own as unknown as Counter;
const dataset: unknown = JSON.parse(await bundledText());
const en = createTexts('en');
const minutes = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;

const MEASURES = ['incidents', 'killed', 'wounded'] as const;
/** No answer: values that stand for nothing known. */
const NOT_KNOWN = /^(unknown|notStated|other)$/i;

function shown(from: string, to: string, filters: Readonly<Record<string, readonly string[]>> = {}) {
  const atlas = bundledAtlas();
  const store = createAppStore();
  store.getState().showAtlas(atlas);
  store.getState().update({ window: [minutes(from), minutes(to) + MINUTES_PER_DAY], filters }, 'reader');
  return { atlas, store };
}

/** Lines with incidents, as plain objects. */
function plain(lines: readonly (MeasureTotal & { readonly id: string })[]): Lines {
  return Object.fromEntries(
    lines
      .filter(({ incidents }) => incidents > 0)
      .map(({ id, incidents, low, best, high, notStated }) => [id, { incidents, low, best, high, notStated }]),
  );
}

describe('counted again from the file alone, by code that the page does not have,', () => {
  it.each(MEASURES)('the worst days, weeks and months of 2020 by %s are those of the page', (measure) => {
    const { atlas, store } = shown('2020-01-01', '2020-12-31');
    store.getState().setMeasure(measure);
    const answers = answersOf(atlas, store.getState(), en);
    const known = counter.knownToDay(counter.incidentsWithin(dataset, '2020-01-01', '2020-12-31'));
    for (const unit of ['day', 'week', 'month']) {
      const answer = answers.find(({ question }) => question === unit);
      const worst = counter.worstOf(counter.countBy(known, measure, counter.periodOf(unit)), measure);
      expect(answer?.most).toBe(worst.most);
      expect((answer?.values.length ?? 0) + (answer?.others ?? 0)).toBe(worst.names.length);
      const starts = answer?.values.map(({ target }) => {
        if (target.type !== 'window') throw new Error('A period is a window');
        return new Date(target.window[0] * 60_000).toISOString().slice(0, unit === 'month' ? 7 : 10);
      });
      // The window cuts the first week of the year.
      const names = worst.names.map((name) => (name < '2020-01-01' && unit !== 'month' ? '2020-01-01' : name)).sort();
      expect(starts).toEqual(names.slice(0, starts?.length));
    }
  });

  it.each(MEASURES)('the place, actor and kind with the most %s are those of the page', (measure) => {
    const { atlas, store } = shown('2019-05-01', '2020-12-31');
    store.getState().setMeasure(measure);
    const answers = answersOf(atlas, store.getState(), en);
    const all = counter.incidentsWithin(dataset, '2019-05-01', '2020-12-31');
    for (const id of ['place', 'actor', 'kind']) {
      const groups = counter.countBy(all, measure, counter.VALUES[id]);
      const ranked = Object.fromEntries(Object.entries(groups).filter(([name]) => !NOT_KNOWN.test(name)));
      const worst = counter.worstOf(ranked, measure);
      const answer = answers.find(({ question }) => question === id);
      expect(answer?.most).toBe(worst.most);
      const values = answer?.values.map(({ target }) => (target.type === 'filter' ? target.value : ''));
      expect([...worst.names].sort()).toEqual(expect.arrayContaining([...(values ?? [])].sort()));
      expect((values?.length ?? 0) + (answer?.others ?? 0)).toBe(worst.names.length);
    }
  });

  it.each(['killed', 'wounded'] as const)(
    'what the attacks of 2020 cost in %s, by month and by whom, is what the charts add up',
    (measure) => {
      const { atlas } = shown('2020-01-01', '2020-12-31', { class: ['attack'] });
      const attacks = counter
        .incidentsWithin(dataset, '2020-01-01', '2020-12-31')
        .filter((each) => (each.apart ?? each.class) === 'attack');
      const months = Array.from({ length: 13 }, (_, month) => Date.UTC(2020, month, 1) / 60_000);
      const bins = atlas.engine.binTallies({ measure, edges: Float64Array.from(months), rows: 'filtered', once: true });
      const byMonth = counter.countBy(attacks, measure, counter.periodOf('month'));
      for (let month = 0; month < 12; month += 1) {
        const name = new Date((months[month] ?? 0) * 60_000).toISOString().slice(0, 7);
        expect({ [name]: plain(lineTotals(bins, month)) }).toEqual({ [name]: byMonth[name] ?? {} });
      }
      const tallies = atlas.engine.tallies({ measure, dimension: 'actor' });
      const actors = atlas.engine.table.dimensions.find(({ id }) => id === 'actor')?.values ?? [];
      const byActor = counter.countBy(attacks, measure, counter.VALUES.actor);
      const counted = Object.fromEntries(
        actors.flatMap((actor, code) => {
          const lines = plain(lineTotals(tallies, code));
          return Object.keys(lines).length > 0 ? [[actor, lines]] : [];
        }),
      );
      expect(counted).toEqual(byActor);
    },
  );

  it.each(MEASURES)('the cross of place and kind by %s is that of the page', (measure) => {
    const { atlas } = shown('2019-05-01', '2020-12-31');
    const all = counter.incidentsWithin(dataset, '2019-05-01', '2020-12-31');
    for (const kind of new Set(all.map((each) => each.kind))) {
      const { atlas: part } = shown('2019-05-01', '2020-12-31', { kind: [kind] });
      const tallies = part.engine.tallies({ measure, dimension: 'place' });
      const groups = counter.countBy(
        all.filter((each) => each.kind === kind),
        measure,
        counter.VALUES.place,
      );
      const places = atlas.engine.table.dimensions.find(({ id }) => id === 'place')?.values ?? [];
      const counted = Object.fromEntries(
        places.flatMap((place, code) => {
          const lines = plain(lineTotals(tallies, code));
          return Object.keys(lines).length > 0 ? [[place, lines]] : [];
        }),
      );
      expect({ [kind]: counted }).toEqual({ [kind]: groups });
    }
  });
});
