import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits } from '../../../src/dataset/import/parse/number';
import { createFormats } from '../../../src/i18n/formats';
import { createLookup } from '../../../src/i18n/message-lookup';
import { digitsOfMessage, digitsOfNumber } from '../../../src/i18n/shown-digits';
import { createTexts, loadMessages } from '../../../src/i18n/texts';
import { readTyped } from '../../../src/timeline/read-typed';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`) / 60_000;

describe('Arabic digits', () => {
  const format = createFormats('ar', 'arab');

  it('are those of numbers, dates, times and ranges', () => {
    expect(format.number(1234)).toBe('١٬٢٣٤');
    expect(format.range(27, 34)).toBe('\u2066٢٧–٣٤\u2069');
    expect(format.date(day('2020-03-11'))).toBe('١١ آذار ٢٠٢٠');
    expect(format.time(1175)).toBe('١٩:٣٥');
    expect(format.percent(0.25)).toContain('٢٥٪');
    expect(format.dateWith(day('2020-01-05'), { month: 'short', day: 'numeric' })).toBe('٥ كانون الثاني');
  });

  it('are those of a number that code writes, with the decimal mark', () => {
    expect(format.digits('1.2k')).toBe('١٫٢k');
    expect(format.digits('≈120')).toBe('≈١٢٠');
    expect(createFormats('ar', 'latn').digits('1.2k')).toBe('1.2k');
    expect(createFormats('en', 'arab').digits('1.2k')).toBe('1.2k');
  });

  it('are those of the counts and the numbers in a message, and not of a value that is text', () => {
    const lookUp = createLookup({ room: { last: 'آخر 30 يوما: {{count}}، {{name}}' } }, 'ar', 'arab');
    expect(lookUp('room.last', { count: 12, name: 'صاروخ 107' })).toBe('آخر ٣٠ يوما: ١٢، صاروخ 107');
  });

  it.each([
    'WGS 84 ‏(EPSG:4326)',
    'ترميز UTF-8',
    'Windows-1252 (غرب أوروبا)',
    'خادم http://127.0.0.1 أو',
    'GeoNames (CC BY 4.0)',
    'XML Spreadsheet 2003',
  ])('leave a name in Latin letters alone: %s', (message) => {
    expect(digitsOfMessage(message, 'arab')).toBe(message);
  });

  it('keep the marks of an example of how a file writes decimals', () => {
    expect(digitsOfMessage('نقطة (1,234.5) أو 65,534 أو 6.5 أو 3/2/2020', 'arab')).toBe(
      'نقطة (١,٢٣٤.٥) أو ٦٥٬٥٣٤ أو ٦٫٥ أو ٣/٢/٢٠٢٠',
    );
  });

  it('can be read back as the number that they show', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const number = `${whole}.${part}`;
        return asciiDigits(digitsOfNumber(number, 'arab')) === number;
      }),
    );
  });

  it('are in the whole text of a language, and English has none', async () => {
    await loadMessages('ar');
    expect(createTexts('ar', 'arab').t('map.incidents', { count: 12 })).toBe('١٢ حادثة');
    expect(createTexts('ar', 'latn').t('map.incidents', { count: 12 })).toBe('12 حادثة');
    expect(createTexts('en', 'arab').t('map.incidents', { count: 12 })).toBe('12 incidents');
  });
});

describe('a typed date', () => {
  const range = [day('2019-01-01'), day('2021-01-01')] as const;
  const window = [day('2020-03-11'), day('2020-03-15')];

  it.each([
    '11 آذار 2020 – 14 آذار 2020',
    '١١ آذار ٢٠٢٠ – ١٤ آذار ٢٠٢٠',
    '١١–١٤ آذار ٢٠٢٠',
    '۱۱ مارس ۲۰۲۰ إلى ۱۴ مارس ۲۰۲۰',
    '٢٠٢٠-٠٣-١١ – ٢٠٢٠-٠٣-١٤',
    '١١/٣/٢٠٢٠ – ١٤/٣/٢٠٢٠',
    '\u206711 آذار 2020 – 14 آذار 2020\u2069',
  ])('may have either digits: %s', (text) => {
    expect(readTyped(text, range, 'dayFirst')).toMatchObject({ window });
  });

  it('is read as the page shows it, for every day and both digits', () => {
    const anyDay = fc.integer({ min: day('2019-01-01') / 1440, max: day('2020-12-30') / 1440 });
    fc.assert(
      fc.property(anyDay, fc.constantFrom('latn', 'arab'), (at, digits) => {
        const { date } = createFormats('ar', digits);
        const typed = readTyped(`${date(at * 1440)} – ${date((at + 1) * 1440)}`, range, 'dayFirst');
        return 'window' in typed && typed.window[0] === at * 1440 && typed.window[1] === (at + 2) * 1440;
      }),
    );
  });
});

describe('the months of an Arabic date', () => {
  it.each(['latn', 'arab'] as const)('are those of Iraq, short and long, with %s digits', (digits) => {
    const { dateWith } = createFormats('ar', digits);
    const iraqi = 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split(
      '|',
    );
    for (const month of ['short', 'long'] as const) {
      expect(iraqi.map((_, at) => dateWith(Date.UTC(2020, at, 5) / 60_000, { month }))).toEqual(iraqi);
    }
  });
});
