import { foldWords } from '../../dataset/fold-text';

const LONGEST = 40;

/** A readable id out of a name: its words, folded and joined. A name without a word has the stem. */
export function idOfName(name: string, stem: string): string {
  const id = foldWords(name)
    .join('-')
    .replace(/[^\p{L}\p{N}-]/gu, '')
    .slice(0, LONGEST);
  return id === '' ? stem : id;
}
