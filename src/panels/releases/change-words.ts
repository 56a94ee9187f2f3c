import type { ChangedField, ComparedFigure, ReleaseChange, ReleaseEntry } from '../../domain/release-changes';
import { classLabel } from '../../i18n/class-label';
import { whenText } from '../../i18n/date-words';
import { kindLabel } from '../../i18n/kind-label';
import type { Texts } from '../../i18n/texts';

/** What became of one field, before and after, in words. */
export interface FieldWords {
  readonly field: ChangedField;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The fields of a change that differ. */
export function fieldWords(change: ReleaseChange, texts: Texts): readonly FieldWords[] {
  if (change.type !== 'changed') return [];
  const { older, newer, fields } = change;
  return fields.map((field) => ({
    field,
    name: texts.t(`releases.field-${field}`),
    before: valueWords(field, older, texts),
    after: valueWords(field, newer, texts),
  }));
}

/** A field of an entry, as the export and the list say it. */
export function valueWords(field: ChangedField, entry: ReleaseEntry, texts: Texts): string {
  const { t, format } = texts;
  switch (field) {
    case 'killed':
    case 'wounded':
      return figureWords(entry[field], texts);
    case 'date':
      return whenText(entry.start, entry.end, format);
    case 'place':
      return placeWords(entry, texts);
    case 'line':
      return entry.line === '' ? t('terms.notStated') : classLabel(entry.line, texts);
    case 'kind':
      return kindLabel({ kind: entry.kind }, texts);
    case 'title':
      return entry.title ?? t('terms.notStated');
    case 'weight':
      return format.number(entry.weight);
    case 'record':
      return '';
  }
}

/** "3–5, best estimate 4", "4", or that it is not stated. */
function figureWords(figure: ComparedFigure, { t, format }: Texts): string {
  if (!figure) return t('terms.notStated');
  const range = format.range(Math.max(0, figure.low), Math.max(figure.high, figure.best));
  if (figure.low === figure.high) return range;
  return t('releases.figure', { range, best: format.number(figure.best) });
}

function placeWords({ place, point }: ReleaseEntry, { t }: Texts): string {
  if (!point) return t('releases.placeWithoutPoint', { place });
  return t('releases.placeAt', { place, lat: point.lat.toFixed(4), lon: point.lon.toFixed(4) });
}
