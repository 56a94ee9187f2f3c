import * as v from 'valibot';
import type { Fault } from '../../domain/fault';
import { faultOfIssue } from './fault-of-issue';
import { isObject, type Json } from './json';

type Key = string | number;

/** What to do where the schema refuses a value: changes the entry; false when the entry cannot be kept. */
export type Rule = (at: { readonly entry: Json; readonly keys: readonly Key[]; readonly index: number }) => boolean;

/** Rules by the path of the refused value, list positions as `*`: `claims.*.group`. */
export type Rules = Readonly<Record<string, Rule>>;

export interface MendedEntry {
  /** Null when it cannot be kept. */
  readonly entry: Json | null;
  readonly repairs: readonly Fault[];
}

/** Values that one entry may have refused before it is given up. */
const MOST_REPAIRS = 500;

/**
 * One place, source, actor or incident, changed until the schema accepts it. Where no rule says how, the refused value is
 * taken out, and the repair keeps what it was.
 */
export function mendEntry(
  entry: Json,
  schema: v.GenericSchema,
  rules: Rules,
  path: string,
  index: number,
): MendedEntry {
  const repairs: Fault[] = [];
  while (repairs.length < MOST_REPAIRS) {
    const result = v.safeParse(schema, entry, { abortEarly: true });
    if (result.success) return { entry, repairs };
    const keys = keysOf(result.issues[0]);
    repairs.push(faultOfIssue(result.issues[0], [path, ...keys].join('.')));
    const rule = rules[keys.map((key) => (typeof key === 'number' ? '*' : key)).join('.')] ?? removeValue;
    if (!rule({ entry, keys, index })) return { entry: null, repairs };
  }
  return { entry: null, repairs };
}

function keysOf(issue: v.GenericIssue): readonly Key[] {
  return (issue.path ?? []).flatMap(({ key }) => (typeof key === 'string' || typeof key === 'number' ? [key] : []));
}

/** Takes out the refused value; false when it is the entry itself or its holder is not there. */
const removeValue: Rule = ({ entry, keys }) => {
  const last = keys.at(-1);
  const holder = valueAt(entry, keys.slice(0, -1));
  if (last === undefined) return false;
  if (Array.isArray(holder) && typeof last === 'number') {
    holder.splice(last, 1);
    return true;
  }
  if (!isObject(holder)) return false;
  if (last in holder) {
    delete holder[last];
    return true;
  }
  return removeValue({ entry, keys: keys.slice(0, -1), index: 0 });
};

export function valueAt(entry: unknown, keys: readonly Key[]): unknown {
  return keys.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, entry);
}
