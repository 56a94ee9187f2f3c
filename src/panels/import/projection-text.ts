import type { ImportReport } from '../../dataset/import/rows/import-report';
import type { Texts } from '../../i18n/texts';

/** What became of coordinates that are no degrees. */
export function projectionText(projection: NonNullable<ImportReport['projection']>, t: Texts['t']): string {
  if (projection.type === 'unknown') return t('imports.reportProjectionUnknown', { name: projection.name });
  if (projection.type === 'unnamed') return t('imports.reportProjectionUnnamed');
  if (projection.type === 'converted') {
    const { name, datum } = projection;
    return datum === null
      ? t('imports.reportConverted', { name })
      : t('imports.reportConvertedDatum', { name, datum: datum.replace(/_/g, ' ') });
  }
  return t('imports.reportConverted', { name: projection.type === 'utm' ? `UTM ${projection.zone}` : 'Web Mercator' });
}
