import { enLater } from '../../../src/i18n/en/later/later-messages';
import { en } from '../../../src/i18n/en/messages';
import type { MessageRooms } from '../../../src/i18n/message-lookup';

/** Paths of the files that hold messages. */
export const MESSAGES = /^src\/i18n\/(en|ar)\//;

/** `room.key` of each message. */
export const keysOf = (rooms: MessageRooms) =>
  Object.entries(rooms).flatMap(([name, room]) => Object.keys(room).map((key) => `${name}.${key}`));

/** Patterns of the keys that stand in code: a value within a key stands for any word. */
export function askedIn(code: string): readonly RegExp[] {
  const names = [...new Set([...Object.keys(en), ...Object.keys(enLater)])].join('|');
  const written = [...code.matchAll(new RegExp(`['"\`]((?:${names})\\.[^'"\`\\n]+)['"\`]`, 'g'))];
  return [...new Set(written.map(([, key = '']) => key))].map(
    (key) => new RegExp(`^${key.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  );
}
