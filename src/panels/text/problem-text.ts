import type { Problem } from '../../dataset/problem';
import { isFaultCode } from '../../domain/fault';
import { faultText } from '../../i18n/fault-text';
import type { Texts } from '../../i18n/texts';

/** A problem as a sentence, with words for its reason codes, plural forms for its counts and units for its sizes. */
export function problemText(texts: Texts, { code, params }: Problem): string {
  const { t, tOr, format } = texts;
  const { reason, needed, fault, value, path, lost, rows } = params;
  return t(`problems.${code}`, {
    ...params,
    ...(typeof reason === 'string' && { reason: tOr(`imports.reason-${reason}`, reason) }),
    ...(isFaultCode(fault) && {
      path: path || t('faults.wholeFile'),
      reason: faultText({ code: fault, value: String(value ?? '') }, texts),
    }),
    ...(typeof lost === 'number' && { lost: lost > 0 ? t('problems.mendedLost', { count: lost }) : '' }),
    ...(typeof rows === 'number' && { count: rows }),
    ...(typeof needed === 'number' && { needed: format.bytes(needed) }),
  });
}
