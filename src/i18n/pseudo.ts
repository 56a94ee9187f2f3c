import type { MessageRooms } from './message-lookup';

const PLAIN = 'aceginorsuyzACEGINORSUYZ';
const ACCENTED = 'àçéğîñöřšûýžÀÇÉĞÎÑÖŘŠÛÝŽ';
/** How much longer than English a translation may be: short words grow most. */
const GROWTH = 0.4;
const FILLING = ' ẽxtrá';

/**
 * English messages with accents, lengthened by two fifths and in brackets: a text that is cut lacks its bracket, and a text without
 * accents is not in the messages. Values keep their names.
 */
export function pseudoMessages(rooms: MessageRooms): MessageRooms {
  const room = (messages: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, pseudoText(text)]));
  return Object.fromEntries(Object.entries(rooms).map(([name, messages]) => [name, room(messages)]));
}

function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\{[^}]*\}\})/)
    .map((part) => (part.startsWith('{{') ? part : [...part].map(accent).join('')))
    .join('');
  const length = Math.ceil(text.replace(/\{\{[^}]*\}\}/g, '').length * GROWTH);
  return `[${accented}${FILLING.repeat(Math.ceil(length / FILLING.length)).slice(0, length)}]`;
}

function accent(letter: string): string {
  return ACCENTED[PLAIN.indexOf(letter)] ?? letter;
}
