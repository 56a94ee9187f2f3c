import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/texts';
import type { ImportSession } from '../../library/import-session';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import { ByNameChoice } from './ByNameChoice';
import { MappingChoices } from './MappingChoices';
import { MappingFields } from './MappingFields';
import { MappingPreviewTable } from './MappingPreviewTable';
import { MappingRemarks } from './MappingRemarks';
import styles from './MappingScreen.module.css';
import { MappingTallyView } from './MappingTallyView';
import { ReadingChoices } from './ReadingChoices';
import { RecalledMapping } from './RecalledMapping';
import { YieldView } from './YieldView';

/** Asks what the columns of an unknown table mean. It starts with guesses and shows how many rows would load. */
export function MappingScreen({ session }: { readonly session: ImportSession & { readonly status: 'mapping' } }) {
  const { t } = useTexts();
  const loadMapping = useApp((state) => state.loadMapping);
  const cancelImport = useApp((state) => state.cancelImport);
  const { preview, mapping, tally, recalled = null, isRereading = false, problem = null } = session;
  // Rows of which none would load can be corrected on the next screen.
  const { loaded, rows } = tally?.counts ?? { loaded: 0, rows: 0 };
  const isCounted = tally?.done === true;
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => intro.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <p ref={intro} className={styles.intro} tabIndex={-1}>
        <strong dir="auto">{preview.name}</strong> · {t('imports.mappingIntro')}
      </p>
      <RecalledMapping preview={preview} mapping={mapping} recalled={recalled} />
      <ReadingChoices preview={preview} mapping={mapping} isRereading={isRereading} problem={problem} />
      <MappingPreviewTable preview={preview} mapping={mapping} />
      <YieldView preview={preview} tally={tally} />
      <ByNameChoice mapping={mapping} tally={tally} />
      <MappingFields preview={preview} mapping={mapping} />
      <MappingChoices preview={preview} mapping={mapping} />
      <div className={styles.foot}>
        <MappingRemarks preview={preview} mapping={mapping} />
        <MappingTallyView tally={tally} />
        <div className={styles.actions}>
          <Button onPress={cancelImport}>{t('imports.cancel')}</Button>
          <Button variant="primary" isDisabled={isRereading || (isCounted && rows === 0)} onPress={loadMapping}>
            {isCounted && loaded === 0 && rows > 0
              ? t('imports.loadNone', { count: rows })
              : isCounted
                ? t('imports.load', { count: loaded })
                : t('imports.loadAny')}
          </Button>
        </div>
      </div>
    </div>
  );
}
