import type { Problem } from '../../dataset/problem';
import type { Texts } from '../../i18n/texts';

/** A problem as a sentence, with words for the reason codes of an import and units for sizes. */
export function problemText({ t, tOr, format }: Texts, { code, params }: Problem): string {
  const { reason, needed } = params;
  return t(`problems.${code}`, {
    ...params,
    ...(typeof reason === 'string' && { reason: tOr(`imports.reason-${reason}`, reason) }),
    ...(typeof needed === 'number' && { needed: format.bytes(needed) }),
  });
}
