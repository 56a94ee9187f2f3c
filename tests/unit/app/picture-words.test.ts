import { beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_PARTS, type PictureChoices } from '../../../src/app/picture/picture-choices';
import { pictureWords } from '../../../src/app/picture/picture-words';
import { createTexts, loadLaterMessages, loadMessages } from '../../../src/i18n/texts';
import { bundledAtlas, setDays } from '../map/bundled-atlas';

const CHOICES: PictureChoices = {
  format: 'wide',
  extent: 'screen',
  theme: 'light',
  language: 'en',
  title: null,
  note: '',
  parts: PICTURE_PARTS,
  scale: 1,
};
const minutes = (date: string) => Date.parse(`${date}T00:00Z`) / 60_000;
const WORLD = { west: -180, south: -90, east: 180, north: 90 };

function words(choices: Partial<PictureChoices> = {}, bounds = WORLD, filters: Record<string, string[]> = {}) {
  const atlas = bundledAtlas();
  setDays(atlas, '2020-03-01', '2020-04-01');
  const window = [minutes('2020-03-01'), minutes('2020-04-01')] as const;
  const state = { window, filters, query: '', basemap: { type: 'bundled' } as const };
  const subject = {
    atlas,
    state,
    bounds,
    legend: [],
    link: 'https://example.org/?from=2020-03-01',
    today: '2026-11-27',
  };
  const chosen = { ...CHOICES, ...choices };
  return { atlas, ...pictureWords(subject, chosen, createTexts(chosen.language)) };
}

beforeAll(async () => {
  await loadMessages('ar');
  await loadLaterMessages();
});

describe('the words of a picture', () => {
  it('count class by class, and add no figures of classes', () => {
    const { key, atlas } = words();
    const figures = key.filter(({ type }) => type === 'figure').map(({ text }) => text);
    expect(figures[0]).toBe(`${atlas.engine.totals.incidents} incidents`);
    const lines = atlas.engine.totalsByLine().filter(({ incidents }) => incidents > 0);
    expect(figures).toHaveLength(1 + lines.length);
    const attacks = key.findIndex(({ text }) => text.startsWith('Attacks: '));
    expect(key[attacks + 1]?.text).toMatch(/^killed: \d+–\d+, best estimate \d+, not stated for \d+$/);
  });

  it('say the dates, the filters, the dataset with its version, the basemap, the day and the link', () => {
    const { subtitle, foot } = words({}, WORLD, { kind: ['rocketAttack'] });
    expect(subtitle).toBe('1\u2009–\u200931 Mar 2020 · Filters: Kind: Rocket attack');
    const all = foot.join('\n');
    expect(all).toContain('updated 26 Nov 2026');
    expect(all).toContain('GeoNames (CC BY 4.0)');
    expect(all).toContain('Incident Atlas, 27 Nov 2026: https://example.org/?from=2020-03-01');
  });

  it('say how many incidents the map does not show', () => {
    const nowhere = { west: -10, south: -10, east: -9, north: -9 };
    const { foot, atlas } = words({}, nowhere);
    const { incidents } = atlas.engine.totals;
    const [, outside, unplaced = '0'] =
      /^(\d+) incidents? counted here lies? outside this map\.(?: (\d+) ha)?/.exec(foot[0] ?? '') ?? [];
    expect(Number(outside) + Number(unplaced)).toBe(incidents);
  });

  it('leave out what a reader leaves out, and nothing else', () => {
    const { key, subtitle, foot } = words({ parts: [] }, WORLD, { kind: ['rocketAttack'] });
    expect(key).toEqual([]);
    expect(subtitle).toBe('1\u2009–\u200931 Mar 2020');
    expect(foot.join(' ')).not.toContain('https://example.org');
    expect(foot.join(' ')).toContain('GeoNames');
  });

  it('are in the language of the picture, whatever the screen speaks', () => {
    const { title, foot } = words({ language: 'ar' });
    expect(title).toMatch(/^العراق/);
    expect(foot.at(-1)).toContain('أطلس الحوادث');
  });

  it('have the title and the note of the reader', () => {
    const { title, key } = words({ title: 'Mine', note: 'Look at <b>this</b>' });
    expect(title).toBe('Mine');
    expect(key.at(-1)?.text).toBe('Look at <b>this</b>');
  });
});
