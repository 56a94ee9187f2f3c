import { expect, it } from 'vitest';
import { enLater } from '../../../src/i18n/en/later/later-messages';
import { en } from '../../../src/i18n/en/messages';

const CONTROL = '(?:button|handle|bar|menu|field|icon|marker|panel|slider|switch|list|strip)s?';
/** "The bar below", "the round button", "the field on the left": the control by its place, shape or colour alone. */
const BY_SENSES = new RegExp(
  `\\b${CONTROL} (?:below|above|beneath|(?:on|at|to) the (?:left|right|top|bottom|corner))\\b|\\b(?:round|square|green|red|blue|orange) ${CONTROL}\\b`,
  'i',
);

const faulty = (texts: readonly string[]) => texts.filter((text) => BY_SENSES.test(text));

it('no English message names a control by its place, shape or colour alone', () => {
  expect(faulty(['Drag the bar below', 'Press the round button', 'Press Apply'])).toHaveLength(2);
  const texts = [...Object.values(en), ...Object.values(enLater)].flatMap((room) => Object.values<string>(room));
  expect(texts.length).toBeGreaterThan(1000);
  expect(faulty(texts)).toEqual([]);
});
