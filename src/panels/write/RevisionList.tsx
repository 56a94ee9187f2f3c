import type { EntryChange, Revision } from '../../domain/revision';
import { useTexts } from '../../i18n/texts';
import { memberWords } from './member-words';
import styles from './WriteHome.module.css';

const MOST_CHANGES = 6;
const MOST_REVISIONS = 50;

/** The revisions of a dataset, the newest first: when, by whom, why, and which entries changed. */
export function RevisionList({ history }: { readonly history: readonly Revision[] }) {
  const { t, format } = useTexts();
  if (history.length === 0) return <p className={styles.note}>{t('write.historyNone')}</p>;
  const listed = history.slice(-MOST_REVISIONS).reverse();
  const left = history.length - listed.length;
  return (
    <>
      <ol className={styles.history} reversed>
        {listed.map((revision) => (
          <li key={history.indexOf(revision)}>
            <RevisionLine revision={revision} />
          </li>
        ))}
      </ol>
      {left > 0 ? (
        <p className={styles.note}>{t('write.moreChanges', { count: left, number: format.number(left) })}</p>
      ) : null}
    </>
  );
}

function RevisionLine({ revision: { at, by, why, changes } }: { readonly revision: Revision }) {
  const { t, format } = useTexts();
  const listed = changes.slice(0, MOST_CHANGES);
  const left = changes.length - listed.length;
  const moment = Date.parse(at);
  const minutes = moment / 60_000 - new Date(moment).getTimezoneOffset();
  return (
    <>
      <time dateTime={at}>
        {t('write.historyLine', { date: format.dateTime(minutes), by: by ?? t('write.historyNobody') })}
      </time>
      {why ? <div dir="auto">{why}</div> : null}
      <ul>
        {listed.map((change) => (
          <li key={`${change.entry} ${change.id} ${change.action}`} dir="auto">
            <ChangeText change={change} />
          </li>
        ))}
        {left > 0 ? <li>{t('write.moreChanges', { count: left, number: format.number(left) })}</li> : null}
      </ul>
    </>
  );
}

function ChangeText({ change: { entry, action, id, name, fields = [] } }: { readonly change: EntryChange }) {
  const texts = useTexts();
  const { t } = texts;
  return t(`write.change-${action}`, {
    entry: t(`write.entry-${entry}`),
    name: name ?? id,
    fields: memberWords(fields, texts),
  });
}
