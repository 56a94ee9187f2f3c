import type { Incident } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { doubtText } from '../import/doubt-text';
import { DatasetText } from './DatasetText';
import styles from './DetailBody.module.css';
import { Section } from './Section';

/** How well it is documented, and what to be wary of. */
export function Doubts({ incident }: { readonly incident: Incident }) {
  const texts = useTexts();
  const { t } = texts;
  const { documentation, doubts } = incident;
  if (doubts.length === 0 && documentation === 'notAssessed') return null;
  return (
    <Section title={t('panels.doubt')}>
      <p className={styles.documentation} data-level={documentation}>
        {t(`terms.documentation-${documentation}`)}
      </p>
      {doubts.length > 0 ? (
        <ul className={styles.doubts}>
          {doubts.map((doubt) => (
            <li key={doubt}>
              <DatasetText text={doubtText(texts, doubt)} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}
