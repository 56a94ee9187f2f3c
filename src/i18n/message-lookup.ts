import { type Digits, directionOf, type Language } from '../domain/language';
import { isolated } from './isolate';
import { digitsOfMessage, digitsOfNumber } from './shown-digits';

/** Messages by room and key: `{ map: { zoomIn: 'Zoom in' } }`. */
export type MessageRooms = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type MessageParams = Readonly<Record<string, string | number>>;

/** The message that `room.key` names, with its values; null where the language has no such message. */
export type MessageLookup = (key: string, params?: MessageParams) => string | null;

const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/g;

/**
 * Looks messages up in one language. With a number `count` among the values, `room.key` stands for the plural form that
 * the language's rules choose (`key_few`), then for `key_other`, then for `key`; it is written with separators. A value that could change places with the words
 * about it, such as a Latin name in Arabic, is isolated.
 * @param language a tag that `Intl.PluralRules` knows
 */
export function createLookup(messages: MessageRooms, language: Language, digits: Digits = 'latn'): MessageLookup {
  const rules = new Intl.PluralRules(language);
  const direction = directionOf(language);
  const counts = new Intl.NumberFormat(language, { numberingSystem: 'latn' });
  const say = (value: string | number, name: string) => {
    if (typeof value !== 'number') return isolated(value, direction);
    return digitsOfNumber(name === 'count' ? counts.format(value) : String(value), digits);
  };
  return (path, params = {}) => {
    const dot = path.indexOf('.');
    const room = ownValue(messages, path.slice(0, dot));
    if (room === undefined) return null;
    const key = path.slice(dot + 1);
    const keys =
      typeof params.count === 'number' ? [`${key}_${rules.select(params.count)}`, `${key}_other`, key] : [key];
    const message = keys.map((each) => ownValue(room, each)).find((text) => text !== undefined);
    return message === undefined ? null : fillIn(digitsOfMessage(message, digits), params, say);
  };
}

/** One pass with a function: a value may contain braces or `$&`, and must appear as it is. */
function fillIn(message: string, params: MessageParams, say: (value: string | number, name: string) => string): string {
  return message.replace(PLACEHOLDER, (_, name: string) => say(ownValue(params, name) ?? '', name));
}

/** Keys come out of data too: `constructor` must not find what every object inherits. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
