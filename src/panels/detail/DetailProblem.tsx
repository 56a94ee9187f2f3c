import type { Problem } from '../../dataset/problem';
import { useTexts } from '../../i18n/texts';
import { problemText } from '../text/problem-text';
import styles from './DetailBody.module.css';

/** Stands in for the record while it is being read, or says why it cannot be read. */
export function DetailProblem({ problem }: { readonly problem: Problem | null }) {
  const texts = useTexts();
  if (!problem) {
    return (
      <p role="status" className={styles.reading}>
        {texts.t('panels.loadingDetail')}
      </p>
    );
  }
  return (
    <p role="alert" className={styles.failed} dir="auto">
      {problemText(texts, problem)}
    </p>
  );
}
