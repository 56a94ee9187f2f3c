import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textAt, textColumnOf, textReader } from '../../../src/dataset/import/columns/text-column';

test('a reader gives each text as `textAt` does, in any order and script', () => {
  const texts = Array.from({ length: 1300 }, (_, at) =>
    at % 3 === 0 ? '' : at > 600 && at < 640 ? `تاجي ${at}` : `Camp ${at}`,
  );
  const column = textColumnOf(texts);
  const read = textReader(column);
  texts.forEach((text, at) => {
    expect(read(at)).toBe(text);
  });
  fc.assert(
    fc.property(fc.nat(texts.length - 1), (at) => {
      expect(read(at)).toBe(textAt(column, at));
    }),
  );
});
