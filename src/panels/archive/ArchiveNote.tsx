import type { Atlas } from '../../dataset/atlas';
import { type Texts, useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { problemText } from '../text/problem-text';
import styles from './ArchiveNote.module.css';

/** What of an archive is on the screen, what is not offered and why, and whether its numbers are old. */
export function ArchiveNote({ atlas }: { readonly atlas: Atlas }) {
  const texts = useTexts();
  const { t, format } = texts;
  const archive = useApp((state) => state.archive);
  const loadRows = useApp((state) => state.loadArchiveRows);
  const tryAgain = useApp((state) => state.tryArchiveAgain);
  const shown = atlas.archive;
  if (!shown || !archive) return null;
  const { rows, inView, limit, problem, status } = archive;
  return (
    <section className={styles.note} aria-label={t('archive.note')}>
      {shown.area ? (
        <p>
          {areaText(shown.area, texts)} {t('archive.areaOf', { number: format.number(shown.events) })}
        </p>
      ) : (
        <p>
          {t('archive.counts', { count: shown.events, number: format.number(shown.events) })}{' '}
          {inView === null ? '' : `${t('archive.inView', { number: format.number(inView) })} `}
          {inView === null || inView > limit ? t('archive.zoomIn', { limit: format.number(limit) }) : ''}
        </p>
      )}
      <div role="status">
        {rows.status === 'loading' ? <p>{t('archive.loadingRows')}</p> : null}
        {archive.isOld ? (
          <p className={styles.old}>{t(status === 'failed' ? 'archive.oldFailed' : 'archive.old')}</p>
        ) : null}
      </div>
      {rows.status === 'offered' ? (
        <p>
          {t('archive.offered', { size: format.bytes(rows.bytes) })}{' '}
          <Button variant="link" onPress={loadRows}>
            {t('archive.fetchRows')}
          </Button>
        </p>
      ) : null}
      {problem ? (
        <div role="alert" className={styles.problem}>
          <p dir="auto">{problemText(texts, problem)}</p>
          {status === 'failed' ? (
            <Button variant="link" onPress={tryAgain}>
              {t('archive.tryAgain')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function areaText(
  { west, south, east, north }: NonNullable<NonNullable<Atlas['archive']>['area']>,
  { t, format }: Texts,
): string {
  const degrees = (value: number) => `${format.number(Math.round(value * 10) / 10)}°`;
  return t('archive.area', { south: degrees(south), north: degrees(north), west: degrees(west), east: degrees(east) });
}
