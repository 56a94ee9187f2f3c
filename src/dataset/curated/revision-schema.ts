import * as v from 'valibot';
import { ENTRY_ACTIONS, ENTRY_KINDS, type Revision } from '../../domain/revision';
import { optionalText, text } from './schema-parts';

/** One saved state of a dataset that is written in the page. */
export const revisionSchema: v.GenericSchema<unknown, Revision> = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: optionalText,
  why: optionalText,
  changes: v.pipe(
    v.array(
      v.object({
        entry: v.picklist([...ENTRY_KINDS]),
        action: v.picklist([...ENTRY_ACTIONS]),
        id: v.string(),
        name: optionalText,
        fields: v.exactOptional(v.array(text)),
      }),
    ),
    v.nonEmpty(),
  ),
});
