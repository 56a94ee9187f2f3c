import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import screen from './MappingScreen.module.css';
import { SeveralPart } from './SeveralPart';
import styles from './SeveralScreen.module.css';

/** Asks what each of several tables is for. It starts with a proposal and counts what the choice yields. */
export function SeveralScreen({ session }: { readonly session: ImportSession & { readonly status: 'several' } }) {
  const { t, format } = useTexts();
  const confirmGather = useApp((state) => state.confirmGather);
  const cancelImport = useApp((state) => state.cancelImport);
  const { several, gather, tally } = session;
  const { parts, name, leftOut } = several;
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => intro.current?.focus(), []);
  const isMixed =
    gather.rows.some((at) => parts[at]?.type === 'dataset') && gather.rows.length + gather.joins.length > 1;
  const total = tally?.rows.reduce((sum, { rows }) => sum + rows, 0) ?? null;
  const isTable = gather.rows.some((at) => parts[at]?.type === 'table');
  const state = () => {
    if (gather.rows.length === 0) return t('imports.severalNeedRows');
    if (isMixed) return t('imports.severalDatasetAlone');
    if (!isTable) return '';
    return total === null ? t('imports.severalCounting') : t('imports.severalTotal', { count: total });
  };
  return (
    <div className={screen.screen}>
      <p ref={intro} className={screen.intro} tabIndex={-1}>
        {t('imports.severalIntro', { name, count: format.number(parts.length) })}
      </p>
      <ul className={styles.parts}>
        {parts.map((part, at) => (
          <SeveralPart key={part.name} part={part} at={at} session={session} />
        ))}
      </ul>
      {leftOut.length > 0 ? (
        <p className={styles.note}>{t('imports.severalLeftOut', { names: format.list(leftOut) })}</p>
      ) : null}
      <div className={screen.foot}>
        <p className={gather.rows.length === 0 || isMixed ? screen.need : styles.total} role="status">
          {state()}
        </p>
        <div className={screen.actions}>
          <Button onPress={cancelImport}>{t('imports.cancel')}</Button>
          <Button variant="primary" isDisabled={gather.rows.length === 0 || isMixed} onPress={confirmGather}>
            {t('imports.severalGoOn')}
          </Button>
        </div>
      </div>
    </div>
  );
}
