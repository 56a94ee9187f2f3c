import type { Doubt } from '../../domain/doubt';
import type { Incident } from '../../domain/incident';
import { faultText } from '../../i18n/fault-text';
import { useTexts } from '../../i18n/texts';
import { doubtText } from '../import/doubt-text';
import { DatasetText } from './DatasetText';
import styles from './DetailBody.module.css';
import { Section } from './Section';

/** How well the incident is documented, and the reasons to read it with care. */
export function Doubts({ incident }: { readonly incident: Incident }) {
  const { t } = useTexts();
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
            <li key={doubt.type === 'written' ? doubt.text : JSON.stringify(doubt)}>
              <DoubtWords doubt={doubt} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** An editor's sentence is in the dataset's language; what an import found is in the reader's, around words of the file. */
function DoubtWords({ doubt }: { readonly doubt: Doubt }) {
  const texts = useTexts();
  if (doubt.type === 'written') return <DatasetText text={doubt.text} />;
  if (doubt.type === 'fault') {
    return (
      <bdi dir="auto" lang={texts.language}>
        {texts.t('faults.doubt', { path: texts.format.leftToRight(doubt.path), fault: faultText(doubt, texts) })}
      </bdi>
    );
  }
  return (
    <bdi dir="auto" lang={texts.language}>
      {doubtText(texts, doubt)}
    </bdi>
  );
}
