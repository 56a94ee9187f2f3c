import type { Problem } from '../../dataset/problem';
import { parseCivil } from '../../domain/civil-time';
import { isFaultCode } from '../../domain/fault';
import { faultText } from '../../i18n/fault-text';
import type { Texts } from '../../i18n/texts';

/** A problem as a sentence, with words for its reason codes, plural forms for its counts and units for its sizes. */
export function problemText(texts: Texts, problem: Problem): string {
  const { code, params } = problem;
  const { t, tOr, format } = texts;
  const { reason, needed, fault, value, path, lost, rows, bytes } = params;
  return t(`problems.${code}`, {
    ...params,
    ...(typeof reason === 'string' && { reason: tOr(`imports.reason-${reason}`, reason) }),
    ...(isFaultCode(fault) && {
      path: path || t('faults.wholeFile'),
      reason: faultText({ code: fault, value: String(value ?? '') }, texts),
    }),
    ...(typeof lost === 'number' && { lost: lost > 0 ? t('problems.mendedLost', { count: lost }) : '' }),
    ...(code === 'releaseDiffers' && {
      cited: releaseText(texts, problem, 'cited'),
      shown: releaseText(texts, problem, 'shown'),
      contents: params.differs === 'contents' ? t('problems.releaseContents') : '',
    }),
    ...(typeof rows === 'number' && { count: rows }),
    ...(typeof needed === 'number' && code !== 'archivePartCut' && { needed: format.bytes(needed) }),
    ...(typeof bytes === 'number' && { size: format.bytes(bytes) }),
  });
}

/** Number, date and name of a release, the name only where two datasets are meant. */
function releaseText(texts: Texts, { params }: Problem, of: 'cited' | 'shown'): string {
  const { t, format } = texts;
  const count = Number(params[`${of}Incidents`]);
  const date = parseCivil(String(params[`${of}Updated`]));
  const incidents = t('problems.releaseOf', { count, number: format.number(count) });
  const facts = date ? t('problems.releaseDated', { incidents, date: format.date(date.minutes) }) : incidents;
  const name = String(params[`${of}Dataset`]);
  return params.differs === 'dataset' ? t('problems.releaseNamed', { name, facts }) : facts;
}
