import * as v from 'valibot';
import { parseCivil } from '../../domain/civil-time';

/** Version of the messages between the map in a frame and the page around it. */
export const EMBED_VERSION = 1;

/** What the page around may ask. Dates are civil, as in a link: `to` is the first moment after the window. */
export type EmbedCommand =
  /** Null, or absent: that end of the data. */
  | { readonly type: 'setWindow'; readonly from: number | null; readonly to: number | null }
  /** Replaces all filters, and the search. */
  | {
      readonly type: 'setFilters';
      readonly filters: Readonly<Record<string, readonly string[]>>;
      readonly query: string;
    }
  /** Null closes the open incident. */
  | { readonly type: 'select'; readonly incident: string | null };

/** Why a command was not done. */
export type EmbedRefusal =
  | 'version'
  | 'type'
  | 'values'
  | 'notReady'
  | 'unknownValues'
  | 'tooManyFilters'
  | 'unknownIncident';

/** What the map tells the page around. */
export type EmbedEvent =
  /** The data is on the screen; commands before it are refused as `notReady`. */
  | {
      readonly type: 'ready';
      readonly dataset: string;
      /** The release, as the key `release` of a link has it; null where the browser cannot compute it. */
      readonly release: string | null;
      readonly from: string;
      readonly to: string;
      readonly incidents: number;
    }
  /** `incidents` match the window and the filters. */
  | { readonly type: 'windowChanged'; readonly from: string; readonly to: string; readonly incidents: number }
  | {
      readonly type: 'filtersChanged';
      readonly filters: Readonly<Record<string, readonly string[]>>;
      readonly query: string;
      readonly incidents: number;
    }
  | { readonly type: 'selected'; readonly incident: string | null }
  /** A command that was not done, or of which a part was left out: `values` names the unknown values, or the filters for which there was no room. */
  | {
      readonly type: 'refused';
      readonly of: string;
      readonly reason: EmbedRefusal;
      readonly values: readonly string[];
    };

/** An event as it is posted. */
export type EmbedMessage = EmbedEvent & { readonly atlas: typeof EMBED_VERSION };

/** What a message is: a command, a refusal for the page around to read, or nothing that was meant for the map. */
export type ReadMessage =
  | { readonly is: 'command'; readonly command: EmbedCommand }
  | { readonly is: 'refusal'; readonly of: string; readonly reason: EmbedRefusal }
  | { readonly is: 'other' };

const LONGEST = 500;
const MOST_VALUES = 1000;
const MOST_DIMENSIONS = 100;

const text = v.pipe(v.string(), v.maxLength(LONGEST));
const date = v.pipe(
  v.nullish(text, null),
  v.transform((value) => (value === null ? null : (parseCivil(value)?.minutes ?? Number.NaN))),
  v.check((value) => !Number.isNaN(value)),
);
const filters = v.pipe(
  v.record(text, v.pipe(v.array(text), v.minLength(1), v.maxLength(MOST_VALUES))),
  v.check((value) => Object.keys(value).length <= MOST_DIMENSIONS),
);
const command = v.variant('type', [
  v.object({ type: v.literal('setWindow'), from: date, to: date }),
  v.object({ type: v.literal('setFilters'), filters, query: v.optional(text, '') }),
  v.object({ type: v.literal('select'), incident: v.nullable(text) }),
]);
const TYPES: readonly unknown[] = ['setWindow', 'setFilters', 'select'];

/** Reads a message. Any page of an allowed origin may send others of its own, which are left alone. */
export function readMessage(data: unknown): ReadMessage {
  if (typeof data !== 'object' || data === null || !('atlas' in data)) return { is: 'other' };
  const named = 'type' in data ? data.type : undefined;
  const of = typeof named === 'string' ? named.slice(0, LONGEST) : '';
  if (data.atlas !== EMBED_VERSION) return { is: 'refusal', of, reason: 'version' };
  if (!TYPES.includes(named)) return { is: 'refusal', of, reason: 'type' };
  const read = v.safeParse(command, data, { abortEarly: true });
  return read.success ? { is: 'command', command: read.output } : { is: 'refusal', of, reason: 'values' };
}
