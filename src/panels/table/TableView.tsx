import { Download, Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { scopeBounds } from '../scope-bounds';
import { canReadRecords } from '../share/export/many-rows';
import { ColumnChoice } from './ColumnChoice';
import { MatchTable } from './MatchTable';
import { saveTable } from './save-table';
import type { TableSort } from './sort-rows';
import { TablePages } from './TablePages';
import styles from './TableView.module.css';
import { headingText } from './table-column';
import { columnsOf, TABLE_COLUMNS } from './table-columns';
import { useRecords } from './use-records';
import { canSortBy, tableRow, useSortedRows } from './use-sorted-rows';

/** Rows of a page: few enough to read them with a screen reader. */
const PAGE = 100;
const NO_ROWS = new Int32Array(0);
const FIRST_SORT: TableSort = { column: 'date', direction: 'ascending' };

interface TableViewProps {
  readonly atlas: Atlas;
  readonly onClose: () => void;
}

/** The listed incidents as a table. Its headings sort it; its columns can be chosen; it has pages and is saved as it is seen. */
export function TableView({ atlas, onClose }: TableViewProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const select = useApp((state) => state.select);
  const announce = useApp((state) => state.announce);
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const [sort, setSort] = useState(FIRST_SORT);
  const [page, setPage] = useState(0);
  const [shownIds, setShownIds] = useState<ReadonlySet<string>>(() => firstColumns(atlas));
  const top = useRef<HTMLDivElement>(null);
  const all = useMemo(() => columnsOf(atlas), [atlas]);
  const columns = useMemo(() => all.filter(({ id }) => id === 'title' || shownIds.has(id)), [all, shownIds]);
  const rows = useMemo(() => atlas.engine.rows('date', scopeBounds(state)), [atlas, state]);
  const sortColumn = all.find(({ id }) => id === sort.column) ?? TABLE_COLUMNS[0];
  const { sorted, isReading } = useSortedRows(atlas, rows, sortColumn, sort.direction);
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const turned = Math.min(page, pages - 1);
  const paged = useMemo(() => sorted.subarray(turned * PAGE, (turned + 1) * PAGE), [sorted, turned]);
  const hasRecords = columns.some(({ fromRecord }) => fromRecord);
  const { records } = useRecords(atlas, hasRecords ? paged : NO_ROWS);
  const canSort = (column: (typeof all)[number]) => canSortBy(atlas, rows.length, column);
  const unsorted = columns.some((column) => !canSort(column));
  const unread = canReadRecords(atlas, rows.length) ? [] : columns.filter(({ fromRecord }) => fromRecord);
  const headings = (some: typeof columns) => format.list(some.map((column) => headingText(column, texts)));
  useEffect(() => {
    document.body.dataset.printing = 'dialog';
    return () => {
      delete document.body.dataset.printing;
    };
  }, []);

  const turn = (next: number) => {
    setPage(next);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const toggle = (id: string) => {
    const next = new Set(shownIds);
    if (!next.delete(id)) next.add(id);
    setShownIds(next);
  };
  const save = async () => {
    announce(t('panels.downloading'));
    await saveTable(atlas, sorted, columns, texts);
    announce(t('panels.downloaded', { count: sorted.length, number: format.number(sorted.length) }));
  };
  return (
    <Dialog title={t('panels.table')} closeLabel={t('panels.closeTable')} isOpen onOpenChange={onClose} size="full">
      <div ref={top} className={styles.top}>
        <p className={styles.count}>
          {t('panels.counted', { count: rows.length, number: format.number(rows.length) })}
          {isReading ? <small className={styles.reading}> {t('panels.reading')}</small> : null}
        </p>
        <span className={styles.actions}>
          <Button variant="outline" isDisabled={unread.length > 0} onPress={() => void save()}>
            <Download aria-hidden /> {t('panels.saveTable')}
          </Button>
          <Button variant="outline" onPress={() => window.print()}>
            <Printer aria-hidden /> {t('panels.print')}
          </Button>
        </span>
      </div>
      <ColumnChoice columns={all} shown={shownIds} onToggle={toggle} />
      {unsorted ? (
        <p className={styles.note}>{t('panels.tooManyToSort', { columns: headings(columns.filter(canSort)) })}</p>
      ) : null}
      {unread.length > 0 ? (
        <p className={styles.note}>{t('panels.tooManyToSave', { columns: headings(unread) })}</p>
      ) : null}
      <MatchTable
        rows={Array.from(paged, (row) => tableRow(atlas, row, records))}
        columns={columns}
        caption={t('panels.tableCaption', { count: rows.length })}
        sort={sort}
        canSort={canSort}
        onSort={(next) => {
          setSort(next);
          setPage(0);
        }}
        onOpen={(incident) => {
          onClose();
          select(incident);
        }}
      />
      {pages > 1 ? <TablePages page={turned} pages={pages} onTurn={turn} /> : null}
    </Dialog>
  );
}

/** The columns to begin with. Most files attribute nothing, and a column without a word would take room. */
function firstColumns({ engine }: Atlas): ReadonlySet<string> {
  const ids = TABLE_COLUMNS.filter((column) => !('isExtra' in column)).map(({ id }) => id);
  const attributes = engine.table.dimensions.some(({ id }) => id === 'status');
  return new Set(ids.filter((id) => attributes || id !== 'attribution'));
}
