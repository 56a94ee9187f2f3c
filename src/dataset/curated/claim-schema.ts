import * as v from 'valibot';
import type { Claim } from '../../domain/claim';
import { isWordQualifier } from '../../domain/claim-range';
import { civilDate, code, count, optionalText, text } from './schema-parts';
import { BASES, DAMAGES, FIGURES, GROUP, OUTCOMES, QUALIFIERS, STATEMENTS, TARGETS, WEAPONS } from './schema-words';

/** Words quoted from one document at one place. */
const QUOTE_WORDS = 12;

const quote = v.pipe(
  text,
  v.check((words) => words.split(/\s+/).length <= QUOTE_WORDS, code('quoteTooLong')),
);

const base = {
  source: text,
  attributedTo: optionalText,
  voice: optionalText,
  stated: v.exactOptional(civilDate),
  basis: v.exactOptional(BASES),
  quote: v.exactOptional(quote),
  note: optionalText,
  field: optionalText,
};

const figure = v.pipe(
  v.object({
    type: v.literal('figure'),
    ...base,
    measure: FIGURES,
    group: v.exactOptional(GROUP),
    low: v.nullable(count),
    high: v.nullable(count),
    qualifier: v.exactOptional(QUALIFIERS),
    condition: optionalText,
  }),
  v.check(({ low, high }) => low === null || high === null || low <= high, code('lowAboveHigh')),
  v.check(
    ({ low, high, qualifier }) =>
      low !== null || high !== null || (qualifier !== undefined && isWordQualifier(qualifier)),
    code('noNumber'),
  ),
);

const statement = v.object({
  type: v.literal('statement'),
  ...base,
  measure: STATEMENTS,
  value: text,
  exact: v.exactOptional(v.boolean()),
});

const coded = v.variant('measure', [
  v.object({ type: v.literal('code'), ...base, measure: v.literal('weapon'), code: WEAPONS }),
  v.object({ type: v.literal('code'), ...base, measure: v.literal('target'), code: TARGETS }),
  v.object({ type: v.literal('code'), ...base, measure: v.literal('outcome'), code: OUTCOMES }),
  v.object({ type: v.literal('code'), ...base, measure: v.literal('damage'), code: DAMAGES }),
]);

export const claimSchema: v.GenericSchema<unknown, Claim> = v.variant('type', [figure, statement, coded]);
