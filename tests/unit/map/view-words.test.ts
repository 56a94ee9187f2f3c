import { beforeAll, describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { Language } from '../../../src/domain/language';
import { withoutMarks } from '../../../src/i18n/isolate';
import { createTexts, loadLaterMessages, loadMessages } from '../../../src/i18n/texts';
import { shownViewOf, viewWords } from '../../../src/map/words/view-words';
import type { Bounds } from '../../../src/spacetime/engine';
import { createAppStore } from '../../../src/state/store';
import { day, smallDataset } from '../../fixtures/small-dataset';
import { bundledAtlas } from './bundled-atlas';

beforeAll(async () => {
  await loadMessages('ar');
  await loadLaterMessages();
});

const IRAQ: Bounds = { west: 38, south: 29, east: 49, north: 38 };

function wordsOf(
  atlas = createCuratedAtlas(smallDataset()),
  {
    bounds = IRAQ,
    window,
    language = 'en',
  }: {
    readonly bounds?: Bounds | null;
    readonly window?: readonly [number, number];
    readonly language?: Language;
  } = {},
): readonly string[] {
  const store = createAppStore();
  store.getState().showAtlas(atlas);
  if (window) store.getState().setWindow(...window);
  if (bounds) {
    const middle = { lon: (bounds.west + bounds.east) / 2, lat: (bounds.south + bounds.north) / 2, zoom: 6 };
    store.getState().reportView(middle, bounds);
  }
  const words = viewWords(atlas, shownViewOf(store.getState()), createTexts(language));
  // The spaces about a dash are thin ones.
  return words.map((each) => each.replace(/\u2009/g, ' '));
}

describe('the words of the map', () => {
  it('say the dates, the incidents, where they lie, what is no incident of its own, and what the map does not show', () => {
    expect(wordsOf()).toEqual([
      '1 Mar – 28 Sept 2020: 4 incidents in this view, at 2 places.',
      'Most of them, 3, lie at Camp Taji.',
      'From there: 1 incident to the south-east (47 km: Besmaya).',
      '1 more place has only a launch site, a find or another site of an incident that is counted elsewhere.',
      '1 without coordinates, in the list only.',
    ]);
  });

  it('are Arabic in the Arabic page, with counted nouns', () => {
    const plain = wordsOf(undefined, { language: 'ar' }).map(withoutMarks);
    expect(plain.slice(0, 3)).toEqual([
      '1 آذار – 28 أيلول 2020: 4 حوادث في هذا العرض، في موقعين.',
      'يقع معظمها، أي 3، في معسكر التاجي.',
      'وانطلاقا من هناك: حادثة واحدة إلى الجنوب الشرقي (47 كم: بسماية).',
    ]);
  });

  it('name the one place where all lie, and how many only possibly fall in the dates', () => {
    const [first, , possible] = wordsOf(undefined, { window: [day('2020-03-11'), day('2020-03-12')] });
    expect(first).toBe('11 Mar 2020: 2 incidents in this view, all at Camp Taji.');
    expect(possible).toBe('1 possibly in these dates.');
  });

  it('say of an empty view where the nearest incident is', () => {
    const words = wordsOf(undefined, { bounds: { west: 45, south: 40, east: 47, north: 42 } });
    expect(words.slice(0, 3)).toEqual([
      '1 Mar – 28 Sept 2020: No incident in this view.',
      'The nearest is Camp Taji, 845 km to the south of the middle of the map.',
      '4 incidents outside this view.',
    ]);
  });

  it('say of the bundled dataset that most lie around Baghdad, and count what lies elsewhere', () => {
    const atlas = bundledAtlas();
    const [count = '', core = '', others = ''] = wordsOf(atlas);
    expect(count).toMatch(/: 107 incidents in this view, at 28 places\.$/);
    expect(core).toBe('Most of them, 62, lie within 28 km of Green Zone, Baghdad.');
    const numbers = [...others.matchAll(/(\d+) incidents? to the/g)].map(([, number]) => Number(number));
    expect(numbers.reduce((sum, each) => sum + each, 0)).toBe(107 - 62);
  });
});
