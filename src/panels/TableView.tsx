import { useMemo, useState } from 'react';
import type { Atlas } from '../dataset/atlas';
import { useTexts } from '../i18n/texts';
import { NO_PLACE, NOT_STATED } from '../spacetime/event-table';
import { useAppStore } from '../state/store-context';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { kindText, placeText, titleText } from './incident-texts';
import { usePacedState } from './paced-state';
import { scopeBounds } from './scope-bounds';
import styles from './TableView.module.css';
import { rowWhen } from './when-text';

/** Rows a page: a table that a screen reader can go through. */
const PAGE = 100;

interface TableViewProps {
  readonly atlas: Atlas;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** All that the map says, as a table of the matching incidents. */
export function TableView({ atlas, isOpen, onOpenChange }: TableViewProps) {
  const { t } = useTexts();
  return (
    <Dialog
      title={t('panels.table')}
      closeLabel={t('panels.closeTable')}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      size="wide"
    >
      <MatchTable atlas={atlas} onOpen={() => onOpenChange(false)} />
    </Dialog>
  );
}

function MatchTable({ atlas, onOpen }: { readonly atlas: Atlas; readonly onOpen: () => void }) {
  const store = useAppStore();
  const texts = useTexts();
  const { t, format } = texts;
  const [page, setPage] = useState(0);
  const state = usePacedState('calm');
  const rows = useMemo(() => atlas.engine.rows('date', scopeBounds(state)), [atlas, state]);
  const { table } = atlas.engine;
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const count = (column: Int32Array, high: Int32Array, row: number) =>
    column[row] === NOT_STATED ? t('terms.notStated') : format.range(column[row] ?? 0, high[row] ?? 0);
  const open = (row: number) => {
    store.getState().select(table.incident[row] ?? -1);
    onOpen();
  };
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('panels.tableCaption', { count: rows.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('panels.columnDate')}</th>
              <th scope="col">{t('panels.columnTitle')}</th>
              <th scope="col">{t('panels.columnKind')}</th>
              <th scope="col">{t('panels.columnPlace')}</th>
              <th scope="col">{t('terms.killed')}</th>
              <th scope="col">{t('terms.wounded')}</th>
              <th scope="col">{t('panels.columnPoint')}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from(rows.subarray(page * PAGE, (page + 1) * PAGE), (row) => {
              const summary = atlas.summary(table.incident[row] ?? 0);
              const place = table.place[row] ?? NO_PLACE;
              const point = place === NO_PLACE ? null : atlas.placeAt(place).point;
              return (
                <tr key={row}>
                  <td>{rowWhen(table, row, format)}</td>
                  <td>
                    <button type="button" className={styles.open} dir="auto" onClick={() => open(row)}>
                      {titleText(summary, texts)}
                    </button>
                  </td>
                  <td>{kindText(summary, texts)}</td>
                  <td dir="auto">{placeText(summary, texts)}</td>
                  <td className={styles.number}>{count(table.killedLow, table.killedHigh, row)}</td>
                  <td className={styles.number}>{count(table.woundedLow, table.woundedHigh, row)}</td>
                  <td dir="ltr">{point ? `${point.lat.toFixed(4)}, ${point.lon.toFixed(4)}` : t('panels.notOnMap')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 ? (
        <nav className={styles.pages} aria-label={t('panels.pages')}>
          <Button isDisabled={page === 0} onPress={() => setPage(page - 1)}>
            {t('panels.previous')}
          </Button>
          <span>{t('panels.pageOf', { page: format.number(page + 1), pages: format.number(pages) })}</span>
          <Button isDisabled={page >= pages - 1} onPress={() => setPage(page + 1)}>
            {t('panels.next')}
          </Button>
        </nav>
      ) : null}
    </>
  );
}
