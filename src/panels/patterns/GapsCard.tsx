import { useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { Select } from '../../ui/Select';
import { ChartCard } from '../charts/ChartCard';
import { filterDimensions } from '../filters/dimension-order';
import { allGaps, gapsByValue, gapsNotes, gapsSummary, gapsTable, valueGapsTable, valuesNote } from './gaps-data';
import type { PatternCardProps } from './pattern-source';

/** The days between incidents: the median, the longest ones, and both by the values of a dimension. */
export function GapsCard({ source, choice, onChange }: PatternCardProps) {
  const texts = useTexts();
  const { t } = texts;
  const dimensions = filterDimensions(source.atlas.engine.table.dimensions);
  const dimension = dimensions.find(({ id }) => id === choice.gapsBy);
  const facts = useMemo(() => allGaps(source), [source]);
  const values = useMemo(() => (dimension ? gapsByValue(source, dimension) : []), [source, dimension]);
  const table = useMemo(
    () => (dimension ? valueGapsTable(source, dimension, values, texts) : gapsTable(source, facts, texts)),
    [source, dimension, values, facts, texts],
  );
  const notes = useMemo(() => {
    const listed = dimension ? values.flatMap((each) => each.facts.longest) : facts.longest;
    const more = valuesNote(values, texts);
    return [
      ...(choice.gapsBy !== '' && !dimension ? [t('patterns.lacking', { value: choice.gapsBy })] : []),
      ...(more === '' ? [] : [more]),
      ...(dimension?.offsets ? [t('patterns.gaps-several')] : []),
      ...gapsNotes(source, listed, texts),
    ];
  }, [source, dimension, values, facts, choice, texts, t]);
  const name = dimension
    ? t('patterns.gaps-nameBy', { dimension: dimensionLabel(texts, dimension.id) })
    : t('patterns.gaps-name');
  return (
    <ChartCard
      title={t('patterns.gaps-title')}
      name={name}
      summary={gapsSummary(facts, texts)}
      notes={notes}
      table={table}
      draw={null}
      isTable
    >
      <Select
        label={t('patterns.gaps-by')}
        value={dimension?.id ?? ''}
        onChange={(gapsBy) => onChange({ ...choice, gapsBy })}
      >
        <option value="">{t('patterns.all')}</option>
        {dimensions.map(({ id }) => (
          <option key={id} value={id}>
            {dimensionLabel(texts, id)}
          </option>
        ))}
      </Select>
    </ChartCard>
  );
}
