import { Download } from 'lucide-react';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import { Button } from '../../ui/Button';
import styles from './SampleList.module.css';
import { SAMPLES, sampleUrl } from './samples';

/** A small file of invented data for each format, to open or to download. */
export function SampleList() {
  const { t } = useTexts();
  const importUrl = useApp((state) => state.importUrl);
  return (
    <details className={styles.samples}>
      <summary className={styles.summary}>{t('imports.samplesTitle')}</summary>
      <p className={styles.hint}>{t('imports.samplesHint')}</p>
      <ul className={styles.list}>
        {SAMPLES.map((name) => (
          <li key={name} className={styles.item}>
            <Button
              variant="link"
              aria-label={t('imports.sampleOpen', { name })}
              onPress={() => void importUrl(sampleUrl(name))}
            >
              <bdi>{name}</bdi>
            </Button>
            <a
              className={styles.download}
              href={sampleUrl(name)}
              download={name}
              aria-label={t('imports.sampleDownload', { name })}
            >
              <Download aria-hidden />
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
