import { entryOf, type ReleaseChange } from '../../domain/release-changes';
import { whenText } from '../../i18n/date-words';
import { titleText } from '../../i18n/incident-title';
import { useTexts } from '../../i18n/texts';
import { fieldWords } from './change-words';
import styles from './ReleasesPanel.module.css';

interface ChangeRowProps {
  readonly change: ReleaseChange;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/** One incident that differs: what it is, and what became of each field. */
export function ChangeRow({ change, isOpen, onOpen }: ChangeRowProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const entry = entryOf(change);
  const title = titleText({ title: entry.title, kind: entry.kind, placeName: entry.place }, texts);
  const words = fieldWords(change, texts);
  const moved = change.type === 'changed' && change.fields.includes('place') ? change.movedKm : null;
  return (
    <li>
      <button type="button" className={styles.row} aria-current={isOpen} onClick={onOpen}>
        <span className={styles.kind} data-type={change.type}>
          {t(`releases.type-${change.type}`)}
        </span>{' '}
        <span className={styles.name} dir="auto">
          {title}
        </span>{' '}
        <span className={styles.about}>
          {whenText(entry.start, entry.end, format)} · <bdi>{entry.place}</bdi>
        </span>{' '}
        {words.map(({ field, name, before, after }) => (
          <span key={field} className={styles.field}>
            {field === 'record' ? (
              name
            ) : (
              <>
                {name}: <span className="visually-hidden">{t('releases.older')}</span> <del dir="auto">{before}</del>{' '}
                <span aria-hidden>→</span> <span className="visually-hidden">{t('releases.newer')}</span>{' '}
                <ins dir="auto">{after}</ins>
                {field === 'place' && moved !== null && moved > 0
                  ? ` ${t('releases.moved', { km: format.quantity(Number(moved.toFixed(moved < 10 ? 2 : 0))) })}`
                  : null}
              </>
            )}
          </span>
        ))}
        {change.type === 'changed' && change.rule !== 'id' ? (
          <span className={styles.about}>{t(`releases.rule-${change.rule}`)}</span>
        ) : null}
      </button>
    </li>
  );
}
