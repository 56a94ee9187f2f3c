import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/formats';
import { isolated, isolatedRange, leftToRight, withoutMarks } from '../../../src/i18n/isolate';
import { createLookup } from '../../../src/i18n/message-lookup';

const LRI = '\u2066';
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';
const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;

describe('a value in a line from right to left', () => {
  it.each([
    'Reuters',
    'Kata’ib Hizballah',
    '33.52, 44.33',
    'https://example.org/?a=1',
    '11–14 آذار 2020',
    '27–34',
    '107 mm',
  ])('is isolated where its order could change: %s', (value) => {
    expect(isolated(value, 'rtl')).toBe(`${FSI}${value}${PDI}`);
  });

  it.each([
    'بغداد',
    'موقعين، من بغداد إلى بلد',
    '53',
    '1,234',
    '6.5',
    '١٬٢٣٤',
    '11 آذار 2020',
    '3 روايات مستقلة',
    '19:35',
    '',
  ])('is left as it is where it stands alike in every such line: %s', (value) => {
    expect(isolated(value, 'rtl')).toBe(value);
  });

  it('is not isolated twice', () => {
    expect(isolated(leftToRight('27–34'), 'rtl')).toBe(`${LRI}27–34${PDI}`);
    const two = `${leftToRight('1')} ${leftToRight('2')}`;
    expect(isolated(two, 'rtl')).toBe(`${FSI}${two}${PDI}`);
  });
});

describe('a value in a line from left to right', () => {
  it('is isolated only when it has letters of the other direction', () => {
    expect(isolated('Reuters, 27–34', 'ltr')).toBe('Reuters, 27–34');
    expect(isolated('بغداد', 'ltr')).toBe(`${FSI}بغداد${PDI}`);
  });
});

describe('a range in Arabic', () => {
  const { range, span, dateRange, timeRange, monthRange } = createFormats('ar');

  it('of digits alone runs from left to right', () => {
    expect(range(27, 34)).toBe(`${LRI}27–34${PDI}`);
    expect(range(27, 27)).toBe('27');
    expect(timeRange(615, 616)).toBe(`${LRI}10:15–10:16${PDI}`);
    expect(span('9', '12+')).toBe(`${LRI}9–12+${PDI}`);
  });

  it('of dates runs as Arabic does, and the digits within it from left to right', () => {
    expect(dateRange(day('2019-05-08'), day('2020-12-30'))).toBe(`${RLI}8 أيار 2019 – 29 كانون الأول 2020${PDI}`);
    expect(dateRange(day('2020-03-11'), day('2020-03-15'))).toBe(`${RLI}${LRI}11–14${PDI} آذار 2020${PDI}`);
    expect(monthRange(day('2019-07-01'), day('2019-10-01'))).toBe(`${RLI}تموز – أيلول 2019${PDI}`);
  });

  it('of one day is a date', () => {
    expect(dateRange(day('2020-03-11'), day('2020-03-12'))).toBe('11 آذار 2020');
  });

  it('has no marks in English', () => {
    const english = createFormats('en');
    expect(english.range(27, 34)).toBe('27–34');
    expect(english.span('5 Feb 2018, 22:00', '6 Feb 2018, 04:00')).toBe('5 Feb 2018, 22:00 – 6 Feb 2018, 04:00');
    expect(isolatedRange('11 – 14 Mar 2020', 'ltr')).toBe('11 – 14 Mar 2020');
  });
});

describe('a message in Arabic', () => {
  const lookUp = createLookup({ room: { said: 'قالت {{name}} إن {{count}}' } }, 'ar');

  it('isolates the Latin name in it', () => {
    expect(lookUp('room.said', { name: 'Reuters', count: 3 })).toBe(`قالت ${FSI}Reuters${PDI} إن 3`);
  });

  it('has the value whole, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const said = lookUp('room.said', { name, count: 1 }) ?? '';
        return said === `قالت ${name} إن 1` || said === `قالت ${FSI}${name}${PDI} إن 1`;
      }),
    );
  });

  it('isolates the names of a list, each for itself', () => {
    expect(createFormats('ar').list(['AFP', 'رويترز', 'AP'])).toBe(`${FSI}AFP${PDI} ورويترز و${FSI}AP${PDI}`);
  });
});

describe('a text as a reader would type it', () => {
  it('has no marks of direction', () => {
    expect(withoutMarks(createFormats('ar').dateRange(day('2020-03-11'), day('2020-03-15')))).toBe('11–14 آذار 2020');
  });
});
