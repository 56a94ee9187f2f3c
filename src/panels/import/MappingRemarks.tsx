import type { MappingPreview } from '../../dataset/import/import-messages';
import { hasDateColumn, isFigure, type Mapping } from '../../dataset/import/mapping/mapping';
import type { PositionRemark } from '../../dataset/import/mapping/position-table';
import { type Texts, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './MappingRemarks.module.css';

interface MappingRemarksProps {
  readonly preview: MappingPreview;
  readonly mapping: Mapping;
}

/** What the mapping assumes, beside the button that accepts it. */
export function MappingRemarks({ preview, mapping }: MappingRemarksProps) {
  const texts = useTexts();
  const { t } = texts;
  const editMapping = useApp((state) => state.editMapping);
  const lines = [
    ...dateRemark(mapping, texts),
    ...eventsRemark(mapping, texts),
    ...mixedRemark(preview, mapping, texts),
    ...sumRemarks(mapping, texts),
  ];
  const order = orderRemark(preview, mapping, texts);
  const remarks = preview.guess.remarks.filter((remark) => stillHolds(remark, mapping));
  if (lines.length + remarks.length === 0 && order === null) return null;
  const otherOrder = mapping.dateOrder === 'dayFirst' ? 'monthFirst' : 'dayFirst';
  return (
    <ul className={styles.remarks} aria-label={t('imports.remarks')}>
      {order === null ? null : (
        <li>
          {order}{' '}
          <Button variant="link" onPress={() => editMapping({ ...mapping, dateOrder: otherOrder })}>
            {t(otherOrder === 'monthFirst' ? 'imports.orderSwitchMonth' : 'imports.orderSwitchDay')}
          </Button>
        </li>
      )}
      {remarks.map((remark) => (
        <li key={remark.code} data-plain={remark.code === 'converted' || isMended(remark, mapping)}>
          {isMended(remark, mapping) ? mendedText(remark, texts) : remarkText(remark, texts)}{' '}
          <Mend remark={remark} mapping={mapping} onChange={editMapping} />
        </li>
      ))}
      {lines.map((line) => (
        <li key={line} data-plain>
          {line}
        </li>
      ))}
    </ul>
  );
}

interface MendProps {
  readonly remark: PositionRemark;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** Does what a remark offers, and takes it back. The button stays, so that the focus does. */
function Mend({ remark, mapping, onChange }: MendProps) {
  const { t } = useTexts();
  if (remark.code !== 'swapFits' && remark.code !== 'flipFits') return null;
  const isDone = isMended(remark, mapping);
  const { flipped: _, ...others } = mapping;
  const mend = () => {
    if (remark.code === 'swapFits') onChange({ ...mapping, swapped: !mapping.swapped });
    else onChange(isDone ? others : { ...mapping, flipped: remark.axis });
  };
  const offer = remark.code === 'swapFits' ? t('imports.swapNow') : t(`imports.flipNow-${remark.axis}`);
  return (
    <Button variant="link" onPress={mend}>
      {isDone ? t('imports.takeBack') : offer}
    </Button>
  );
}

function isMended({ code }: PositionRemark, { swapped, flipped }: Mapping): boolean {
  return (code === 'swapFits' && swapped) || (code === 'flipFits' && flipped !== undefined);
}

function mendedText(remark: PositionRemark, { t }: Texts): string {
  return remark.code === 'flipFits' ? t(`imports.mendedFlip-${remark.axis}`) : t('imports.mendedSwap');
}

/** A remark goes once the reader has chosen otherwise. */
function stillHolds({ code }: PositionRemark, { columns, byName }: Mapping): boolean {
  const hasPosition = columns.position !== undefined || (columns.lat !== undefined && columns.lon !== undefined);
  if (code === 'noPosition') return !hasPosition && !byName;
  if (code === 'notDegrees') return !hasPosition;
  return hasPosition;
}

function remarkText(remark: PositionRemark, { t, format }: Texts): string {
  if (remark.code === 'noPosition') return t('imports.remark-noPosition');
  if (remark.code === 'onePoint') return t('imports.remark-onePoint', { at: remark.at });
  if (remark.code === 'converted')
    return t(`imports.remark-converted-${remark.projection}`, { columns: remark.columns });
  if (remark.code === 'outOfCountry' || remark.code === 'swapFits') {
    const numbers = { count: format.number(remark.count), total: format.number(remark.total) };
    return t(`imports.remark-${remark.code}`, numbers);
  }
  if (remark.code === 'flipFits') {
    const numbers = { count: format.number(remark.count), total: format.number(remark.total) };
    return t(`imports.remark-flipFits-${remark.axis}`, numbers);
  }
  return t(`imports.remark-${remark.code}`, { columns: remark.columns });
}

/** An order that no value decides is an assumption. */
function orderRemark({ guess }: MappingPreview, mapping: Mapping, { t }: Texts): string | null {
  const { dayFirst, monthFirst, either, byClock, order } = guess.dateOrder;
  if (mapping.columns.date === undefined || either === 0 || dayFirst + monthFirst > 0) return null;
  if (byClock && mapping.dateOrder === order) return t('imports.remark-monthFirstByClock');
  return t(`imports.remark-${mapping.dateOrder}`);
}

function dateRemark(mapping: Mapping, { t }: Texts): string[] {
  return hasDateColumn(mapping) || mapping.oneDate ? [] : [t('undated.remark')];
}

function eventsRemark({ columns }: Mapping, { t }: Texts): string[] {
  return columns.events === undefined ? [] : [t('events.remark', { column: columns.events })];
}

function mixedRemark({ guess }: MappingPreview, mapping: Mapping, { t, format }: Texts): string[] {
  const { dayFirst, monthFirst } = guess.dateOrder;
  if (mapping.columns.date === undefined || dayFirst === 0 || monthFirst === 0) return [];
  return [t('imports.remark-mixedOrder', { dayFirst: format.number(dayFirst), monthFirst: format.number(monthFirst) })];
}

function sumRemarks({ columns, sums }: Mapping, { t }: Texts): string[] {
  return Object.entries(sums ?? {}).flatMap(([target, names]) => {
    if (!isFigure(target) || columns[target] !== undefined || names.length === 0) return [];
    const key = names.length > 1 ? 'imports.remark-sum' : 'imports.remark-group';
    return [t(key, { target: t(`imports.field-${target}`), columns: names.join(' + ') })];
  });
}
