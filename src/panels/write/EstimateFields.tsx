import { Plus } from 'lucide-react';
import { discrepanciesOf } from '../../domain/discrepancy';
import type { Assessment } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { missingAt, missingText } from './missing-text';
import { WriteEntry } from './WriteEntry';
import { WriteNumber } from './WriteNumber';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { replaced, useWriteForm, without } from './write-form';

/** The number that totals use where claims disagree, with its reason. Absent where claims agree and nobody estimated. */
export function EstimateFields() {
  const texts = useTexts();
  const { t } = texts;
  const { incident, faults, file, change } = useWriteForm();
  const { assessments, claims } = incident;
  const open = discrepanciesOf(claims).filter(
    ({ measure, group }) => !assessments.some((each) => each.measure === measure && each.group === group),
  );
  if (assessments.length + open.length === 0) return null;
  const nameOf = ({ measure, group }: Pick<Assessment, 'measure' | 'group'>) =>
    `${t(`terms.measure-${measure}`)} (${t(`terms.group-${group}`)})`;
  return (
    <WriteSection title={t('write.estimates')} note={t('write.estimatesIntro')}>
      {assessments.map((assessment, index) => {
        const what = nameOf(assessment);
        const ofNumber = faults.find(({ path }) => path === `assessments.${index}`);
        const set = (part: Partial<Assessment>) =>
          change({ assessments: replaced(assessments, index, { ...assessment, ...part }) });
        return (
          <WriteEntry
            key={`${assessment.measure} ${assessment.group}`}
            name={t('write.estimateFor', { what })}
            removeLabel={t('write.removeEstimate', { what })}
            onRemove={() => change({ assessments: without(assessments, index) })}
          >
            <WriteNumber
              label={t('write.best')}
              value={assessment.best}
              error={ofNumber ? missingText(ofNumber, file, texts) : null}
              onChange={(best) => set({ best })}
            />
            <WriteText
              label={t('write.reason')}
              isLong
              value={assessment.reason}
              error={missingAt(faults, `assessments.${index}.reason`, file, texts)}
              onChange={(reason) => set({ reason })}
            />
          </WriteEntry>
        );
      })}
      {open.map(({ measure, group }) => {
        const what = nameOf({ measure, group });
        const estimate: Assessment = { measure, group, best: null, reason: '' };
        return (
          <div key={`${measure} ${group}`} className={styles.actions}>
            <p className={styles.error}>{t('write.disagree', { what })}</p>
            <Button onPress={() => change({ assessments: [...assessments, estimate] })}>
              <Plus aria-hidden /> {t('write.estimateOf', { what })}
            </Button>
          </div>
        );
      })}
    </WriteSection>
  );
}
