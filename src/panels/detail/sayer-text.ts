import type { Atlas } from '../../dataset/atlas';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import type { Texts } from '../../i18n/texts';

/** "U.S. Department of Defense via UPI", where only plain text can stand. */
export function sayerText(
  { attributedTo, source }: Claim,
  sources: ReadonlyMap<string, Source>,
  atlas: Atlas | null,
  { t, language }: Texts,
): string {
  const publisher = sources.get(source)?.publisher ?? source;
  if (attributedTo === undefined) return publisher;
  const speaker =
    atlas?.labelOf('actor', attributedTo, language) ?? atlas?.translate?.(attributedTo, language) ?? attributedTo;
  return `${speaker} ${t('panels.via')} ${publisher}`;
}
