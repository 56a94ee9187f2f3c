import { useCallback, useMemo } from 'react';
import { parseRange } from '../../domain/number-range';
import { useTexts } from '../../i18n/texts';
import { type NumberId, numbersOf } from '../../spacetime/number-pairs';
import { useAppStore } from '../../state/store-context';
import { Select } from '../../ui/Select';
import { RangeFields } from '../filters/RangeFields';
import { attachDrag } from './attach-drag';
import { ChartCard } from './ChartCard';
import styles from './ChartCard.module.css';
import type { ChartSource } from './chart-source';
import { drawScatter } from './draw-scatter';
import type { DrawnChart } from './plot-svg';
import {
  filtersOfRanges,
  numberName,
  rangesBetween,
  scatterData,
  scatterNotes,
  scatterSummary,
  scatterTable,
} from './scatter-data';
import { useChartChoice } from './use-chart-choice';

/** Incidents by two of their numbers. Absent where the table has fewer than two. */
export function ScatterChart({ source }: { readonly source: ChartSource }) {
  const [wantedX, setX] = useChartChoice('x');
  const [wantedY, setY] = useChartChoice('y');
  const numbers = numbersOf(source.atlas.engine.table);
  const x = numbers.find((id) => id === wantedX) ?? numbers[0];
  const y = numbers.find((id) => id === wantedY && id !== x) ?? numbers.find((id) => id !== x);
  if (x === undefined || y === undefined) return null;
  return (
    <ScatterOf
      source={source}
      numbers={numbers}
      x={x}
      y={y}
      onX={(id) => {
        setX(id);
        if (id === y) setY(x);
      }}
      onY={(id) => {
        setY(id);
        if (id === x) setX(y);
      }}
    />
  );
}

interface ScatterOfProps {
  readonly source: ChartSource;
  readonly numbers: readonly NumberId[];
  readonly x: NumberId;
  readonly y: NumberId;
  readonly onX: (id: NumberId) => void;
  readonly onY: (id: NumberId) => void;
}

/** Px around a click in which a dot is hit. */
const REACH = 8;

function ScatterOf({ source, numbers, x, y, onX, onY }: ScatterOfProps) {
  const texts = useTexts();
  const { t } = texts;
  const store = useAppStore();
  const data = useMemo(() => scatterData(source, x, y, texts), [source, x, y, texts]);
  const table = useMemo(() => scatterTable(data, source, texts), [data, source, texts]);
  const label = scatterSummary(data, texts);
  const [xName, yName] = data.names;
  const draw = useCallback(
    (width: number, id: string) => drawScatter({ data, width, id, label }, texts),
    [data, label, texts],
  );
  const attach = useCallback(
    ({ svg, numbersAt }: DrawnChart) =>
      attachDrag(svg, 'rectangle', (from, to) => {
        if (!numbersAt) return;
        const isClick = Math.hypot(to.x - from.x, to.y - from.y) < REACH;
        const by = isClick && data.found.pairs ? REACH : 0;
        const low = numbersAt(Math.min(from.x, to.x) - by, Math.max(from.y, to.y) + by);
        const high = numbersAt(Math.max(from.x, to.x) + by, Math.min(from.y, to.y) - by);
        const ranges = rangesBetween(data, low, high);
        const { filters, update } = store.getState();
        if (ranges) update({ filters: filtersOfRanges(filters, data, ranges) }, 'reader');
      }),
    [data, store],
  );
  const choice = (axis: string, value: NumberId, onChange: (id: NumberId) => void) => (
    <Select label={axis} value={value} onChange={onChange}>
      {numbers.map((id) => (
        <option key={id} value={id}>
          {numberName(id, texts)}
        </option>
      ))}
    </Select>
  );
  const setRange = (id: NumberId) => (range: string) => {
    if (parseRange(range)) store.getState().setFilter(id, [range]);
  };
  return (
    <ChartCard
      title={t('charts.scatter-title')}
      name={t('charts.scatter-name', { x: xName, y: yName })}
      summary={label}
      notes={scatterNotes(data, texts)}
      table={table}
      draw={data.found.both > 0 ? draw : null}
      attach={attach}
    >
      <div className={styles.controls}>
        {choice(t('charts.scatter-x'), x, onX)}
        {choice(t('charts.scatter-y'), y, onY)}
      </div>
      <details className={styles.details}>
        <summary>{t('charts.scatter-fields')}</summary>
        <h4 className={styles.subtitle}>{xName}</h4>
        <RangeFields key={x} name={xName} onSet={setRange(x)} />
        <h4 className={styles.subtitle}>{yName}</h4>
        <RangeFields key={`${y} of y`} name={yName} onSet={setRange(y)} />
      </details>
    </ChartCard>
  );
}
