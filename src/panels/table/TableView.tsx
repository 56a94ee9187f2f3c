import { Printer } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { SCOPE_KINDS } from '../../live/change';
import type { SortOrder } from '../../spacetime/engine';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { scopeBounds } from '../scope-bounds';
import { MatchTable } from './MatchTable';
import { TablePages } from './TablePages';
import styles from './TableView.module.css';

/** Rows of a page: few enough to read them with a screen reader. */
const PAGE = 100;

interface TableViewProps {
  readonly atlas: Atlas;
  readonly onClose: () => void;
}

/** All that the map shows, as a table of the listed incidents. Its headings sort it; it has pages. */
export function TableView({ atlas, onClose }: TableViewProps) {
  const { t, format } = useTexts();
  const select = useApp((state) => state.select);
  const state = useLiveState(SCOPE_KINDS, 'calm');
  const [order, setOrder] = useState<SortOrder>('date');
  const [page, setPage] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => atlas.engine.rows(order, scopeBounds(state)), [atlas, order, state]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages - 1);
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
  const open = (incident: number) => {
    onClose();
    select(incident);
  };
  return (
    <Dialog title={t('panels.table')} closeLabel={t('panels.closeTable')} isOpen onOpenChange={onClose} size="wide">
      <div ref={top} className={styles.top}>
        <p className={styles.count}>
          {t('panels.counted', { count: rows.length, number: format.number(rows.length) })}
        </p>
        <Button variant="outline" onPress={() => window.print()}>
          <Printer aria-hidden /> {t('panels.print')}
        </Button>
      </div>
      <MatchTable
        atlas={atlas}
        rows={rows.subarray(shown * PAGE, (shown + 1) * PAGE)}
        caption={t('panels.tableCaption', { count: rows.length })}
        order={order}
        onOrder={(next) => {
          setOrder(next);
          setPage(0);
        }}
        onOpen={open}
      />
      {pages > 1 ? <TablePages page={shown} pages={pages} onTurn={turn} /> : null}
    </Dialog>
  );
}
