import type { Claim } from './claim';
import type { Source } from './source';

type Spoken = Pick<Claim, 'source' | 'attributedTo' | 'voice' | 'basis'>;

/**
 * Whose statement a claim is: the voice that the editor names, else whom the source quotes, else whose text the source is,
 * else its publisher. Null where the document only repeats what others reported and names nobody.
 */
export function voiceOf(
  { source, attributedTo, voice, basis }: Spoken,
  sources: ReadonlyMap<string, Source>,
): string | null {
  const named = voice ?? attributedTo;
  if (named !== undefined) return named;
  if (basis === 'repeats') return null;
  const document = sources.get(source);
  return document?.voice ?? document?.publisher ?? source;
}

/**
 * Independent voices behind claims, each once, in the order of the record: two documents that quote one statement are one
 * voice, and a document that only repeats others is none, unless there is nothing else.
 */
export function voicesOf(claims: readonly Spoken[], sources: ReadonlyMap<string, Source>): readonly string[] {
  const named = new Set(claims.flatMap((claim) => voiceOf(claim, sources) ?? []));
  const [first] = claims;
  if (named.size > 0 || first === undefined) return [...named];
  return [sources.get(first.source)?.publisher ?? first.source];
}

/** ISO civil date on which a claim was stated: its own, else that of its source; null when neither is known. */
export function statedOn(
  { source, stated }: Pick<Claim, 'source' | 'stated'>,
  sources: ReadonlyMap<string, Source>,
): string | null {
  return stated ?? sources.get(source)?.published ?? null;
}
