import { useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { entryOf, type ReleaseChange, type ReleaseComparison } from '../../domain/release-changes';
import { useTexts } from '../../i18n/texts';
import { useApp, useAppStore } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { ChangeRow } from './ChangeRow';
import { openInDataset } from './open-in-dataset';
import styles from './ReleasesPanel.module.css';

/** Kinds of change that the reader can look at alone. One change of an incident can be of several. */
const VIEWS = ['all', 'added', 'removed', 'moved', 'figures', 'dates', 'other'] as const;
type View = (typeof VIEWS)[number];

/** Rows that are shown at once. */
const PAGE = 200;

interface ChangeListProps {
  readonly comparison: ReleaseComparison;
  readonly older: Atlas;
  readonly newer: Atlas;
}

/** The changes, all or of one kind, by date. A press opens the incident on the map. */
export function ChangeList({ comparison, older, newer }: ChangeListProps) {
  const { t, format } = useTexts();
  const store = useAppStore();
  const selected = useApp(({ dataset, selected: incident }) =>
    dataset.status === 'ready' && incident >= 0 ? `${dataset.atlas.id} ${incident}` : '',
  );
  const [view, setView] = useState<View>('all');
  const [shown, setShown] = useState(PAGE);
  const { changes, same, matched } = comparison;
  const wanted = changes.filter((change) => isIn(change, view));
  const counts = new Map(VIEWS.map((each) => [each, changes.filter((change) => isIn(change, each)).length]));
  const byRule = matched.dayPlaceKind + matched.dayTitle + matched.placeTitle;
  const numbered = (count: number) => ({ count, number: format.number(count) });
  const choose = (each: View) => {
    setView(each);
    setShown(PAGE);
  };
  return (
    <>
      <p className={styles.note}>
        {t('releases.same', numbered(same))} {byRule > 0 ? t('releases.byRule', numbered(byRule)) : null}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <div role="group" aria-label={t('releases.views')} className={styles.views}>
        {VIEWS.filter((each) => each === 'all' || (counts.get(each) ?? 0) > 0).map((each) => (
          <Button key={each} aria-pressed={each === view} onPress={() => choose(each)}>
            {t(`releases.view-${each}`)} <span className={styles.count}>{format.number(counts.get(each) ?? 0)}</span>
          </Button>
        ))}
      </div>
      {changes.length === 0 ? <p className={styles.note}>{t('releases.none')}</p> : null}
      <ul className={styles.list} aria-label={t('releases.list')}>
        {wanted.slice(0, shown).map((change) => {
          const atlas = change.type === 'removed' ? older : newer;
          const entry = entryOf(change);
          return (
            <ChangeRow
              key={`${change.type} ${entry.incident}`}
              change={change}
              isOpen={selected === `${atlas.id} ${entry.incident}`}
              onOpen={() => openInDataset(store, atlas.id, entry.incident)}
            />
          );
        })}
      </ul>
      {wanted.length > shown ? (
        <Button variant="link" onPress={() => setShown((now) => now + PAGE)}>
          {t('releases.more', numbered(wanted.length - shown))}
        </Button>
      ) : null}
    </>
  );
}

function isIn(change: ReleaseChange, view: View): boolean {
  if (view === 'all' || change.type === view) return true;
  if (change.type !== 'changed') return false;
  const { fields } = change;
  if (view === 'moved') return fields.includes('place');
  if (view === 'figures') return fields.includes('killed') || fields.includes('wounded') || fields.includes('weight');
  if (view === 'dates') return fields.includes('date');
  return view === 'other' && fields.some((field) => ['line', 'kind', 'title', 'record'].includes(field));
}
