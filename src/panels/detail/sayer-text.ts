import type { Atlas } from '../../dataset/atlas';
import type { Claim } from '../../domain/claim';
import type { Source } from '../../domain/source';
import type { Texts } from '../../i18n/texts';

/** Who makes a claim, as plain text: "U.S. Department of Defense via UPI". */
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
