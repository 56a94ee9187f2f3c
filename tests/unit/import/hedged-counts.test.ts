import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFigure } from '../../../src/dataset/import/formats/described-figure';
import { parseCount } from '../../../src/dataset/import/parse/count';

/** Phrases with N for the number, written out one by one: what each means is looked up here and nowhere else. */
const PHRASES = {
  about: [
    ...['about N', 'around N', 'approx. N', 'approximately N', 'roughly N', 'some N', 'nearly N', 'almost N', 'c. N'],
    ...['ca. N', 'circa N', '~N', '~ N', '≈N', 'N approximately', 'about N people'],
    ...['environ N', 'près de N', 'presque N', 'etwa N', 'ungefähr N', 'rund N', 'knapp N', 'unos N', 'cerca de N'],
    ...['alrededor de N', 'casi N', 'حوالي N', 'حوالى N', 'نحو N', 'قرابة N', 'زهاء N', 'ما يقارب N', 'N تقريبًا'],
  ],
  atLeast: [
    ...['at least N', 'At Least N', 'no fewer than N', 'not less than N', 'minimum N', 'min. N', 'N+', 'N +', '>=N'],
    ...['>= N', '≥N', 'N or more', 'N and more', 'at least N+', 'about N+', 'at least N people'],
    ...['au moins N', 'N ou plus', 'mindestens N', 'N oder mehr', 'al menos N', 'por lo menos N', 'N o más'],
    ...['ما لا يقل عن N', 'لا يقل عن N', 'N على الأقل', 'على الأقل N', 'N أو أكثر', 'N فأكثر'],
  ],
  moreThan: [
    ...['more than N', 'over N', 'above N', '>N', '> N', 'in excess of N', 'over N+', 'more than N persons'],
    ...['plus de N', 'mehr als N', 'über N', 'más de N', 'mas de N'],
    ...['أكثر من N', 'اكثر من N', 'ما يزيد عن N', 'يزيد على N'],
  ],
  fewerThan: [
    ...['fewer than N', 'less than N', 'under N', 'below N', '<N', '< N', 'fewer than N people'],
    ...['moins de N', 'weniger als N', 'unter N', 'menos de N', 'أقل من N', 'اقل من N', 'دون N'],
  ],
  asManyAs: [
    ...[
      'up to N',
      'UP TO N',
      'as many as N',
      'at most N',
      'no more than N',
      'maximum N',
      'max. N',
      '<=N',
      '<= N',
      '≤N',
    ],
    ...['N or fewer', 'N or less', 'N at most'],
    ...["jusqu'à N", 'jusqu’à N', 'au plus N', 'bis zu N', 'höchstens N', 'hasta N', 'como máximo N', 'N o menos'],
    ...['حتى N', 'حتي N', 'ما يصل إلى N', 'لا يزيد عن N', 'على الأكثر N', 'N أو أقل'],
  ],
} as const;

type Hedge = keyof typeof PHRASES;

/** What a hedged number comes to in totals, counted by hand. */
const TOTALS: Readonly<Record<Hedge, (n: number) => readonly [number, number, number]>> = {
  about: (n) => [n, n, n],
  atLeast: (n) => [n, n, n],
  moreThan: (n) => [n + 1, n + 1, n + 1],
  fewerThan: (n) => [0, n - 1, n - 1],
  asManyAs: (n) => [0, n, n],
};
const CLAIMS: Readonly<Record<Hedge, (n: number) => object>> = {
  about: (n) => ({ low: n, high: n }),
  atLeast: (n) => ({ low: n, high: null }),
  moreThan: (n) => ({ low: n, high: null }),
  fewerThan: (n) => ({ low: null, high: n }),
  asManyAs: (n) => ({ low: null, high: n }),
};

const WORDS = {
  several: [
    ...['several', 'Several', 'a few', 'few', 'several people', 'plusieurs', 'quelques', 'mehrere', 'einige', 'varios'],
    ...['algunos', 'عدة', 'عدّة', 'عدة أشخاص', 'بضعة'],
  ],
  tens: ['tens', 'tens of people', 'des dizaines', 'dizaines', 'decenas', 'عشرات', 'العشرات'],
  dozens: ['dozens', 'Dozens', 'dozens of people', 'douzaines', 'Dutzende', 'docenas'],
  hundreds: ['hundreds', 'centaines', 'Hunderte', 'cientos', 'مئات'],
} as const;
const SMALLEST = { several: 2, tens: 20, dozens: 24, hundreds: 200 } as const;

const EASTERN = '٠١٢٣٤٥٦٧٨٩';
const numerals: readonly ((n: number) => string)[] = [
  String,
  (n) => String(n).replace(/\d/g, (digit) => EASTERN[Number(digit)] ?? ''),
  (n) => n.toLocaleString('en'),
];

describe('a hedged count', () => {
  const hedges = Object.keys(PHRASES) as Hedge[];
  const phrase = fc.constantFrom(...hedges.flatMap((hedge) => PHRASES[hedge].map((text) => [hedge, text] as const)));

  it('counts and reads as its words say, in every language, with any digits', () => {
    fc.assert(
      fc.property(
        phrase,
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(...numerals),
        fc.constantFrom('', ' ', '\u00a0'),
        ([hedge, text], n, numeral, blank) => {
          const cell = `${blank}${text.replace('N', numeral(n)).replaceAll(' ', blank || ' ')}${blank}`;
          const { low, best, high, doubt } = parseCount(cell, false);
          expect([low, best, high, doubt]).toEqual([...TOTALS[hedge](n), 'countVague']);
          expect(describeFigure(cell, 'dead', 'killed', false)).toEqual([
            { measure: 'killed', ...CLAIMS[hedge](n), qualifier: hedge, field: 'dead', note: `dead: ${cell.trim()}` },
          ]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(hedges.flatMap((hedge) => PHRASES[hedge].map((text) => [text, hedge] as const)))(
    'reads “%s” as %s',
    (text, hedge) => {
      expect(parseCount(text.replace('N', '12'), false).claim).toEqual({ ...CLAIMS[hedge](12), qualifier: hedge });
    },
  );

  it.each(Object.entries(WORDS).flatMap(([word, texts]) => texts.map((text) => [text, word] as const)))(
    'reads “%s”, which states no number, as %s and counts its smallest meaning',
    (text, word) => {
      const least = SMALLEST[word as keyof typeof SMALLEST];
      expect(parseCount(text, false)).toEqual({
        low: least,
        best: least,
        high: least,
        doubt: 'countVague',
        claim: { low: null, high: null, qualifier: word },
      });
    },
  );

  it.each(['up to 30+', 'at least 30+'])('takes the plus of “%s” for an open end', (text) => {
    expect(parseCount(text, false).claim).toEqual({ low: 30, high: null, qualifier: 'atLeast' });
  });

  it.each([
    ['between 5 and 10', 5, 10],
    ['from 5 to 10', 5, 10],
    ['entre 5 et 10', 5, 10],
    ['zwischen 5 und 10', 5, 10],
    ['5 bis 10', 5, 10],
    ['de 5 a 10', 5, 10],
    ['بين 5 و10', 5, 10],
    ['من 5 إلى 10', 5, 10],
  ])('reads “%s” as a range', (text, low, high) => {
    expect(parseCount(text, false)).toEqual({ low, best: low, high, doubt: null });
  });

  it('reads a bare number of people as that number', () => {
    expect(parseCount('5 people', false)).toEqual({ low: 5, best: 5, high: 5, doubt: null });
    expect(parseCount('1 200 personnes', false)).toEqual({ low: 1200, best: 1200, high: 1200, doubt: null });
  });

  it.each([
    '5 wounded',
    'at least 5 or fewer',
    'fewer than 0',
    'less than 5+',
    'up to',
    'about many',
    '3o7',
    'over 1.5',
  ])('does not guess what “%s” means', (text) => {
    expect(parseCount(text, false)).toMatchObject({ best: -1, doubt: 'countUnreadable' });
  });

  it('refuses a hedged count that no event can have', () => {
    expect(parseCount('at least 99999999999', false)).toMatchObject({ best: -1, doubt: 'countTooLarge' });
  });
});
