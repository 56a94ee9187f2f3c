import * as v from 'valibot';
import type { Doubt, WrittenDoubt } from '../../domain/doubt';
import { text } from './schema-parts';
import { DOUBTS } from './schema-words';

/** The file has an editor's doubts as plain sentences; those that an import found keep their code, so that they have words in each language. */
export const doubtSchema: v.GenericSchema<unknown, Doubt> = v.union([
  v.pipe(
    text,
    v.transform((sentence): WrittenDoubt => ({ type: 'written', text: sentence })),
  ),
  v.object({ type: v.literal('found'), code: DOUBTS, column: v.string(), value: v.string() }),
]);
