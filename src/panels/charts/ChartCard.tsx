import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { datasetName, plainName } from '../share/export/file-name';
import { windowDates } from '../text/window-dates';
import styles from './ChartCard.module.css';
import { ChartTableView } from './ChartTableView';
import type { ChartTable } from './chart-table';
import type { DrawnChart } from './plot-svg';
import { type PictureHead, saveCsv, savePng, saveSvg } from './save-chart';
import { useWidth } from './use-width';

interface ChartCardProps {
  readonly title: string;
  /** What is drawn: the name of the picture when it is saved. */
  readonly name: string;
  /** The chart in one sentence. */
  readonly summary: string;
  readonly notes: readonly string[];
  readonly table: ChartTable;
  /** Draws the chart for a width; null when there is nothing to draw. Pass the same function while the data are the same. */
  readonly draw: ((width: number, id: string) => DrawnChart) | null;
  /** Adds what the pointer does. Returns what undoes it. */
  readonly attach?: (chart: DrawnChart) => () => void;
  readonly children?: ReactNode;
  /** Whether the table is the chart on the page, so that the drawing is for files alone. */
  readonly isTable?: boolean;
}

/** A chart with its summary, its controls, its table and the ways to save it. */
export function ChartCard(props: ChartCardProps) {
  const { title, name, summary, notes, table, draw, attach, children, isTable = false } = props;
  const { t } = useTexts();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useDrawing(place, isTable ? null : draw, attach);
  const hasTable = table.rows.length > 0;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
      <p className={styles.summary}>{summary}</p>
      <div ref={place} className={styles.plot} hidden={isTable || draw === null} />
      {isTable && hasTable ? <ChartTableView table={table} title={name} /> : null}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {hasTable ? (
        <div className={styles.tools}>
          {isTable ? null : (
            <Button
              variant="link"
              aria-expanded={isOpen}
              aria-label={t('charts.tableOf', { title })}
              onPress={() => setIsOpen(!isOpen)}
            >
              {t('charts.table')}
            </Button>
          )}
          <SaveButtons title={title} name={name} table={table} draw={draw} place={place} />
        </div>
      ) : null}
      {isOpen && hasTable && !isTable ? <ChartTableView table={table} title={name} /> : null}
    </section>
  );
}

function useDrawing(
  place: RefObject<HTMLDivElement | null>,
  draw: ChartCardProps['draw'],
  attach: ChartCardProps['attach'],
): void {
  const width = useWidth(place);
  const id = useId();
  useEffect(() => {
    const element = place.current;
    if (!element || !draw) return;
    const chart = draw(width, id.replace(/[^\w-]/g, ''));
    element.replaceChildren(chart.svg);
    const detach = attach?.(chart);
    return () => {
      detach?.();
      element.replaceChildren();
    };
  }, [place, draw, attach, width, id]);
}

type SaveButtonsProps = Pick<ChartCardProps, 'title' | 'name' | 'table' | 'draw'> & {
  readonly place: RefObject<HTMLDivElement | null>;
};

const FILE_WIDTH = 640;
/** Bytes of the chart's name in the name of its file. */
const LONGEST_NAME = 120;

function SaveButtons({ title, name, table, draw, place }: SaveButtonsProps) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const [hasFailed, setHasFailed] = useState(false);

  const save = async (type: 'SVG' | 'PNG' | 'CSV') => {
    const { dataset, window, filters, applied } = store.getState();
    if (dataset.status !== 'ready') return;
    const file = `${datasetName(dataset.atlas)}_${plainName(name.toLowerCase(), LONGEST_NAME)}`;
    const isFiltered = Object.keys(filters).length > 0 || applied !== null;
    const dates = windowDates(dataset.atlas, window, format);
    const head: PictureHead = {
      title: name,
      subtitle: t(isFiltered ? 'charts.subtitleFiltered' : 'charts.subtitle', { dataset: dataset.atlas.title, dates }),
    };
    const drawn = place.current?.querySelector('svg') ?? draw?.(FILE_WIDTH, 'file').svg;
    setHasFailed(false);
    if (type === 'CSV') saveCsv(file, table);
    else if (drawn && type === 'SVG') saveSvg(file, drawn, head);
    else if (drawn) await savePng(file, drawn, head).catch(() => setHasFailed(true));
  };
  const types = draw ? (['SVG', 'PNG', 'CSV'] as const) : (['CSV'] as const);
  return (
    <>
      <fieldset className={styles.save} aria-label={t('charts.save', { title })}>
        {types.map((type) => (
          <Button
            key={type}
            variant="link"
            aria-label={t('charts.saveAs', { title, type })}
            onPress={() => void save(type)}
          >
            {type}
          </Button>
        ))}
      </fieldset>
      {hasFailed ? (
        <p className={styles.note} role="alert">
          {t('charts.saveFailed')}
        </p>
      ) : null}
    </>
  );
}
