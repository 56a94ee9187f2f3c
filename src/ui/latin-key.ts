/** Keys of a Latin keyboard by their place: on an Arabic one the same keys write ج, د and ظ, and Shift with the last writes ؟. */
const BY_PLACE: Readonly<Record<string, readonly [string, string]>> = {
  BracketLeft: ['[', '['],
  BracketRight: [']', ']'],
  Slash: ['/', '?'],
};

/**
 * The character of a single-key shortcut. A key that writes a letter of another script counts by its place on the keyboard, so that
 * the shortcuts work without a change of layout.
 */
export function latinKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const isLatin = !/[^\p{ASCII}\p{Script=Latin}]/u.test(key);
  return isLatin ? key : (BY_PLACE[code]?.[shiftKey ? 1 : 0] ?? key);
}
