import type { ImportReport } from '../../dataset/import/rows/import-report';
import { useTexts } from '../../i18n/texts';
import { joinText } from './join-text';
import styles from './ReportScreen.module.css';

/** From which files the rows of a report come, what was joined to them, and what is not in it. */
export function GatheredReport({ report: { gathered, leftOut } }: { readonly report: ImportReport }) {
  const texts = useTexts();
  const { t, format } = texts;
  const files = gathered?.rows.map(({ file: name, rows }) =>
    t('imports.gatheredRowsOf', { name, count: format.number(rows) }),
  );
  return (
    <>
      {files && files.length > 1 ? (
        <p className={styles.about}>{t('imports.gatheredRows', { files: format.list(files) })}</p>
      ) : null}
      {gathered?.rows.map(({ file, lacks }) =>
        lacks.length > 0 ? (
          <p key={file} className={styles.about}>
            <bdi>{file}</bdi>: {t('imports.severalLacks', { columns: format.list(lacks) })}
          </p>
        ) : null,
      )}
      {gathered?.joins.map((join) => (
        <p key={join.file} className={styles.about}>
          {t('imports.gatheredJoin', { name: join.file, key: join.key, otherKey: join.otherKey })}{' '}
          {joinText(join, texts)}
        </p>
      ))}
      {leftOut && leftOut.length > 0 ? (
        <p className={styles.about}>{t('imports.reportLeftOut', { names: format.list(leftOut) })}</p>
      ) : null}
    </>
  );
}
