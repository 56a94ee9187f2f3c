import * as v from 'valibot';
import type { FaultCode } from '../../domain/fault';
import { safeLink } from '../../domain/safe-link';

/** The message of a check is a fault's code, which `fault-of-issue.ts` reads back; the compiler knows the codes. */
export const code = (fault: FaultCode): string => fault;

/** Pieces of the file that several entries are made of. */

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty(code('missing')));
export const texts = v.exactOptional(v.array(text), []);
export const optionalText = v.exactOptional(text);
/** A list that may be left out, which means an empty one. */
export const listOf = <T extends v.GenericSchema>(item: T) => v.exactOptional(v.array(item), []);
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const civilDate = v.pipe(v.string(), v.isoDate());
/** A day, or '' for none. */
export const civilDateOrNone = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, code('badDate')),
);
export const link = v.pipe(
  v.string(),
  v.check((url) => safeLink(url) !== null, code('badLink')),
);
export const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
