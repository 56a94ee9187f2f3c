/** Origins of pages that may speak with the map in their frame, and the words that are none. */
export interface EmbedOrigins {
  readonly origins: readonly string[];
  readonly broken: readonly string[];
}

/**
 * Reads origins such as `https://example.org`, apart by spaces or commas. A path, a wildcard or another scheme is broken: such
 * a word would allow other pages than its author thinks.
 */
export function parseEmbedOrigins(text: string): EmbedOrigins {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return { origins: [...new Set(words.filter(isOrigin))], broken: words.filter((word) => !isOrigin(word)) };
}

function isOrigin(word: string): boolean {
  if (!/^https?:\/\/[^*]+$/.test(word) || !URL.canParse(word)) return false;
  return new URL(word).origin === word;
}
