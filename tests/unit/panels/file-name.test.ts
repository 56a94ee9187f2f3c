import { describe, expect, it } from 'vitest';
import { datasetName, fileName, plainName } from '../../../src/panels/share/export/file-name';
import { smallAtlas } from '../state/small-atlas';

const minutes = (date: string) => Date.parse(`${date}T00:00Z`) / 60_000;
const WINDOW = [minutes('2020-03-01'), minutes('2020-04-01')] as const;
const PLAIN = { window: WINDOW, filters: {}, query: '' };

describe('the name of a saved file', () => {
  it('has the dataset, the first and the last day, the filters and the search', () => {
    const filters = { kind: ['rocketAttack'], actor: ['Kata’ib Hizballah'] };
    expect(fileName(smallAtlas(), { window: WINDOW, filters, query: ' Taji ' }, 'matching', 'exact')).toBe(
      'small_2020-03-01_2020-03-31_rocketAttack-Kata-ib-Hizballah-Taji',
    );
  });

  it('says when it has the map view alone, or coordinates that are coarse or left out', () => {
    const named = (...rest: [Parameters<typeof fileName>[2], Parameters<typeof fileName>[3]]) =>
      fileName(smallAtlas(), PLAIN, ...rest);
    expect(named('inView', 'km1')).toBe('small_2020-03-01_2020-03-31_in-view_km-1');
    expect(named('everything', 'place')).toBe('small_no-coordinates');
  });

  it.each([
    ['a "b" c\'d \\ e: f?', 'a-b-c-d-e-f'],
    ['../../etc/passwd', 'etc-passwd'],
    ['2019/20 | <x> *', '2019-20-x'],
    ['ضحايا بَغداد', 'ضحايا-بَغداد'],
    ['हिन्दी', 'हिन्दी'],
    ['Cafe\u0301', 'Café'],
    ['con\u0000\u202Egpj.csv', 'con-gpj-csv'],
  ])('of the file %j is %j', (title, name) => {
    expect(datasetName({ origin: 'imported', id: 'mi3k2', title })).toBe(name);
  });

  it('falls back to the id where a title has no letter', () => {
    expect(datasetName({ origin: 'imported', id: 'mi3k2', title: '"///"' })).toBe('mi3k2');
  });

  it('is never longer than file systems take, and never ends within a sign', () => {
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    const atlas = { ...smallAtlas(), origin: 'imported' as const, title: '長'.repeat(200) };
    const name = fileName(atlas, { ...PLAIN, query: '🚀'.repeat(80) }, 'inView', 'place');
    expect(bytes(`${name}_1920x1080.parquet`)).toBeLessThanOrEqual(255);
    expect(plainName('長'.repeat(40), 100)).toBe('長'.repeat(33));
    expect(plainName('a'.repeat(99) + '-bc', 100)).toBe('a'.repeat(99));
  });
});
