import * as v from 'valibot';
import { DOUBT_CODES, type Doubt, type WrittenDoubt } from '../../domain/doubt';
import { text } from './schema-parts';

/** A sentence, as editors write it; or an object, as an export of imported rows has it. */
export const doubtSchema: v.GenericSchema<unknown, Doubt> = v.union([
  v.pipe(
    text,
    v.transform((sentence): WrittenDoubt => ({ type: 'written', text: sentence })),
  ),
  v.object({ type: v.literal('written'), text }),
  v.object({ type: v.literal('found'), code: v.picklist([...DOUBT_CODES]), column: v.string(), value: v.string() }),
]);
