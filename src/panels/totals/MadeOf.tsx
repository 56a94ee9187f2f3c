import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Dialog } from '../../ui/Dialog';
import { countTotals } from './count-totals';
import type { FigureQuestion } from './figure-question';
import styles from './MadeOf.module.css';
import { MadeOfList } from './MadeOfList';
import { madeOfRows } from './made-of-rows';
import { notesOf, totalText } from './total-text';

interface MadeOfProps {
  readonly atlas: Atlas;
  readonly question: FigureQuestion;
  readonly onClose: () => void;
}

/** Shows how a sum is made: the rule, and the incidents that add to it, that state none, and that state nothing. */
export function MadeOf({ atlas, question, onClose }: MadeOfProps) {
  const texts = useTexts();
  const { t } = texts;
  const select = useApp((state) => state.select);
  const { measure, line, bounds } = question;
  const rows = useMemo(() => madeOfRows(atlas.engine, question), [atlas, question]);
  const counted = countTotals(atlas, bounds);
  const totals = line === null ? counted.all : counted.lines.find(({ id }) => id === line)?.totals;
  if (!totals) return null;
  const words = t(`panels.${measure}Name`);
  const name = line === null ? null : classLabel(line, texts);
  const open = (incident: number) => {
    onClose();
    select(incident);
  };
  const lists = [
    { key: 'adding', rows: rows.adding, title: t('figures.madeOfAdding', { count: rows.adding.length }) },
    { key: 'none', rows: rows.none, title: t('figures.madeOfNone', { count: rows.none.length }) },
    { key: 'notStated', rows: rows.notStated, title: t('figures.madeOfNotStated', { count: rows.notStated.length }) },
  ] as const;
  return (
    <Dialog
      title={[name, words].filter((part) => part !== null).join(' · ')}
      closeLabel={t('app.close')}
      isOpen
      onOpenChange={onClose}
    >
      <div className={styles.madeOf}>
        <p className={styles.figure} data-measure={measure}>
          <bdi>{totalText(totals, totals[measure], texts)}</bdi>{' '}
          <span className={styles.notes}>{notesOf(totals, totals[measure], texts).join(' · ')}</span>
        </p>
        <p className={styles.rule}>{t('figures.madeOfRule')}</p>
        {lists.map(({ key, rows: listed, title }) =>
          listed.length > 0 ? (
            <MadeOfList key={key} title={title} atlas={atlas} rows={listed} measure={measure} onOpen={open} />
          ) : null,
        )}
      </div>
    </Dialog>
  );
}
