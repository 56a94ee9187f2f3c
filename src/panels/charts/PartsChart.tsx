import { useCallback, useMemo } from 'react';
import { useTexts } from '../../i18n/texts';
import type { Dimension } from '../../spacetime/event-table';
import { attachBrush } from './attach-brush';
import { ChartCard } from './ChartCard';
import type { ChartSource } from './chart-source';
import { drawParts } from './draw-parts';
import { partNotes } from './part-notes';
import { partsData, partsSummary, partsTable } from './parts-data';
import type { DrawnChart } from './plot-svg';
import { countsOnce } from './time-data';
import { useChooseTime } from './use-choose-time';

/** The measure over time, one small chart for each part of the split, all on one scale. Absent without a split. */
export function PartsChart({ source }: { readonly source: ChartSource }) {
  const { atlas, state } = source;
  const dimension = atlas.engine.table.dimensions.find(({ id }) => id === state.split);
  return dimension ? <PartsOf source={source} dimension={dimension} /> : null;
}

function PartsOf({ source, dimension }: { readonly source: ChartSource; readonly dimension: Dimension }) {
  const texts = useTexts();
  const { t } = texts;
  const { measure, window } = source.state;
  const data = useMemo(() => partsData(source, dimension, texts), [source, dimension, texts]);
  const choose = useChooseTime();
  const table = useMemo(() => partsTable(data, source, choose, texts), [data, source, choose, texts]);
  const label = partsSummary(data, source, texts);
  const { parts, edges } = data;
  const draw = useCallback(
    (width: number, id: string) => drawParts({ parts, window, width, id, label }, texts),
    [parts, window, label, texts],
  );
  const attach = useCallback((chart: DrawnChart) => attachBrush(chart, edges, choose), [edges, choose]);
  const isRanged = parts.some(({ points }) => points.some(({ total }) => total.low !== total.high));
  return (
    <ChartCard
      title={t('charts.parts-title')}
      name={data.name}
      summary={label}
      notes={[
        t('charts.time-help'),
        ...(isRanged ? [t('charts.ranked-line')] : []),
        t(countsOnce(measure, 'bins') ? 'charts.time-once' : 'charts.time-each'),
        ...partNotes(dimension, measure, texts),
      ]}
      table={table}
      draw={parts.length > 0 ? draw : null}
      attach={attach}
    />
  );
}
