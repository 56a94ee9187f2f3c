import { describe, expect, it } from 'vitest';
import { createTexts, loadLaterMessages, loadMessages } from '../../../src/i18n/texts';
import { viewQuote, viewSentences } from '../../../src/panels/answers/view-sentences';
import { createAppStore } from '../../../src/state/store';
import { bundledAtlas } from '../map/bundled-atlas';

await loadMessages('ar');
await loadLaterMessages();
const minutes = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;
const access = { link: 'https://example.org/?from=2020-03-01', at: Date.UTC(2026, 10, 27, 12) };

function shown(from: string, to: string) {
  const atlas = bundledAtlas();
  const store = createAppStore();
  store.getState().showAtlas(atlas);
  store.getState().setWindow(minutes(from), minutes(to));
  return { atlas, store };
}

/** Spaces of dates differ between versions of ICU. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the view in words', () => {
  it('names the month, each class apart, the worst and the most', () => {
    const { atlas, store } = shown('2020-03-01', '2020-04-01');
    store.getState().setMeasure('killed');
    const said = viewSentences(atlas, store.getState(), createTexts('en')).map(plain);
    expect(said[0]).toMatch(/^March 2020: \d+ incidents in all\.$/);
    expect(said[1]).toMatch(
      /^\d+ recorded attacks on .+, March 2020: 3–5 killed \(best estimate 3; stated for 4 of 7\), 17–22 wounded \(.+\)\. All nationalities, not the attackers\.$/,
    );
    expect(said).toContainEqual(expect.stringMatching(/^Counter-strikes, 1: /));
    expect(said).toContainEqual(expect.stringMatching(/^Worst day: 11 Mar 2020 \(3 killed/));
    expect(said).toContainEqual(expect.stringMatching(/^Most at: .+ \(.+ killed/));
  });

  it('names the filters, and copies with dataset, state, address and day of access', () => {
    const { atlas, store } = shown('2020-03-01', '2020-04-01');
    store.getState().setFilter('kind', ['rocketAttack']);
    const text = plain(viewQuote(atlas, store.getState(), createTexts('en'), access));
    expect(text).toContain('Filtered by Kind: Rocket attack.');
    expect(text).toMatch(
      /Source: Incident Atlas, “Iraq, May 2019 .+”, updated 2026-11-26\. https:\/\/example\.org\/\?from=2020-03-01 \(accessed 27 Nov 2026\)\.$/,
    );
  });

  it('says of a file that the page read it, and not that the page published it', () => {
    const { atlas, store } = shown('2020-03-01', '2020-04-01');
    const imported = { ...atlas, origin: 'imported' as const, title: 'GED' };
    expect(viewQuote(imported, store.getState(), createTexts('en'), access)).toContain(
      'Source: “GED”, as read by Incident Atlas.',
    );
  });

  it('says that there is nothing, and no worst day of nothing', () => {
    const { atlas, store } = shown('2019-07-02', '2019-07-03');
    expect(viewSentences(atlas, store.getState(), createTexts('en')).map(plain)).toEqual([
      '2 Jul 2019: No incident in these dates.',
    ]);
  });

  it('is Arabic in Arabic, with its plural forms and no key in sight', () => {
    const { atlas, store } = shown('2020-03-01', '2020-04-01');
    const text = plain(viewSentences(atlas, store.getState(), createTexts('ar')).join(' '));
    expect(text).toMatch(/^آذار 2020: \d+ (حادثة|حوادث) في المجموع/);
    expect(text).toMatch(/(هجوما مسجلا|هجمات مسجلة)/);
    expect(text).not.toMatch(/answers\.|figures\.|\{\{/);
  });
});
