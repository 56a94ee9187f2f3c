import * as v from 'valibot';
import type { WrittenDoubt } from '../../domain/doubt';
import { text } from './schema-parts';

/** The file has an editor's doubts as plain sentences; an import finds its own, which no file holds. */
export const doubtSchema = v.pipe(
  text,
  v.transform((sentence): WrittenDoubt => ({ type: 'written', text: sentence })),
);
