import { useCallback, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import type { Dimension } from '../../spacetime/event-table';
import { filterDimensions } from '../filters/dimension-order';
import { ChartCard } from './ChartCard';
import styles from './ChartCard.module.css';
import type { ChartSource } from './chart-source';
import { crossData, crossNotes, crossSummary } from './cross-data';
import { crossPicture, crossTable } from './cross-views';
import { DimensionSelect } from './DimensionSelect';
import { drawHeat } from './draw-heat';
import { useChartChoice } from './use-chart-choice';

/** The measure by two dimensions. It begins with who acted and the split. */
export function CrossChart({ source }: { readonly source: ChartSource }) {
  const [wantedRow = 'actor', setRow] = useChartChoice('rows');
  const [wantedColumn, setColumn] = useChartChoice('columns');
  const dimensions = filterDimensions(source.atlas.engine.table.dimensions);
  const find = (id: string | undefined) => dimensions.find((each) => each.id === id);
  const byRow = find(wantedRow) ?? dimensions[0];
  const others = dimensions.filter(({ id }) => id !== byRow?.id);
  const byColumn =
    others.find(({ id }) => id === wantedColumn) ??
    others.find(({ id }) => id === source.state.split) ??
    others.find(({ id }) => id === 'kind') ??
    others[0];
  if (!byRow || !byColumn || dimensions.length < 2) return null;
  return (
    <CrossOf
      source={source}
      dimensions={dimensions}
      byRow={byRow}
      byColumn={byColumn}
      onRow={setRow}
      onColumn={setColumn}
    />
  );
}

interface CrossOfProps {
  readonly source: ChartSource;
  readonly dimensions: readonly Dimension[];
  readonly byRow: Dimension;
  readonly byColumn: Dimension;
  readonly onRow: (dimension: string) => void;
  readonly onColumn: (dimension: string) => void;
}

function CrossOf({ source, dimensions, byRow, byColumn, onRow, onColumn }: CrossOfProps) {
  const texts = useTexts();
  const { t } = texts;
  const data = useMemo(() => crossData(source, byRow, byColumn, texts), [source, byRow, byColumn, texts]);
  const table = useMemo(() => crossTable(data, source.state, texts), [data, source, texts]);
  const label = crossSummary(data, texts);
  const draw = useCallback(
    (width: number, id: string) => drawHeat(crossPicture(data, { width, id, label }, texts)),
    [data, label, texts],
  );
  const notes = crossNotes(data, [byRow, byColumn], texts);
  return (
    <ChartCard
      title={t('charts.cross-title')}
      name={data.name}
      summary={label}
      notes={notes}
      table={table}
      draw={data.rows.length > 0 ? draw : null}
      isTable
    >
      <div className={styles.controls}>
        <DimensionSelect label={t('charts.cross-rows')} dimensions={dimensions} value={byRow.id} onChange={onRow} />
        <DimensionSelect
          label={t('charts.cross-columns')}
          dimensions={dimensions}
          value={byColumn.id}
          onChange={onColumn}
        />
      </div>
    </ChartCard>
  );
}
