import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../src/i18n/message-lookup';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const everyForm = Object.fromEntries(FORMS.map((form) => [`row_${form}`, `${form} {{count}}`]));

describe('a lookup of messages', () => {
  it.each(['en', 'ar'])('chooses the plural form that the rules of "%s" ask for', (language) => {
    const lookUp = createLookup({ room: everyForm }, language);
    const rules = new Intl.PluralRules(language);
    const counts = [...Array.from({ length: 250 }, (_, count) => count), 1.5];
    expect(counts.map((count) => lookUp('room.row', { count }))).toEqual(
      counts.map((count) => `${rules.select(count)} ${count}`),
    );
  });

  it.each(['en', 'ar'])('writes a long count with separators in "%s", and any other number as it is', (language) => {
    const lookUp = createLookup({ room: { row_other: '{{count}} rows of {{year}}' } }, language);
    expect(lookUp('room.row', { count: 1_000_003, year: 2020 })).toBe('1,000,003 rows of 2020');
  });

  it('has all six Arabic forms', () => {
    const lookUp = createLookup({ room: everyForm }, 'ar');
    expect([0, 1, 2, 3, 11, 100].map((count) => lookUp('room.row', { count }))).toEqual([
      'zero 0',
      'one 1',
      'two 2',
      'few 3',
      'many 11',
      'other 100',
    ]);
  });

  it('takes the form "other" where the form that the count asks for is missing', () => {
    const lookUp = createLookup({ room: { row_other: '{{count}} rows' } }, 'ar');
    expect(lookUp('room.row', { count: 2 })).toBe('2 rows');
  });

  it('takes a message without plural forms as it is when there is a count', () => {
    const lookUp = createLookup({ room: { decided: 'Decided by {{count}} dates' } }, 'en');
    expect(lookUp('room.decided', { count: 1 })).toBe('Decided by 1 dates');
  });

  it('does not choose a plural form by a count that is text', () => {
    const lookUp = createLookup({ room: { row: 'plain', row_one: 'one row' } }, 'en');
    expect(lookUp('room.row', { count: '1' })).toBe('plain');
  });

  it('fills in every place of a value, and nothing where a value is missing', () => {
    const lookUp = createLookup({ room: { far: '{{ a }}, {{b}}, {{a}}' } }, 'en');
    expect(lookUp('room.far', { a: 'x', b: 0 })).toBe('x, 0, x');
    expect(lookUp('room.far', { a: 'x' })).toBe('x, , x');
  });

  it.each(['{{b}}', '{{a}}', '$&', '$1', '$t(room.other)', '<b>&amp;</b>'])(
    'inserts the value %s as it is',
    (value) => {
      const lookUp = createLookup({ room: { said: '“{{a}}” {{b}}', other: 'other' } }, 'en');
      expect(lookUp('room.said', { a: value, b: 'end' })).toBe(`“${value}” end`);
    },
  );

  it('never interprets a value', () => {
    const lookUp = createLookup({ room: { said: '<{{a}}|{{b}}>' } }, 'en');
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => lookUp('room.said', { a, b }) === `<${a}|${b}>`));
  });

  it.each(['room.absent', 'absent.row', 'room', 'room.', '', 'room.constructor', 'constructor.name', '__proto__.row'])(
    'finds nothing under "%s"',
    (key) => {
      expect(createLookup({ room: { row: 'a row' } }, 'en')(key)).toBeNull();
    },
  );

  it('inserts nothing for a value that every object inherits', () => {
    expect(createLookup({ room: { row: '[{{constructor}}]' } }, 'en')('room.row', {})).toBe('[]');
  });
});
