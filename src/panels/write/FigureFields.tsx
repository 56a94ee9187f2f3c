import type { Claim, FigureClaim } from '../../domain/claim';
import { isWordQualifier } from '../../domain/claim-range';
import { GROUPS } from '../../domain/group';
import { useTexts } from '../../i18n/texts';
import { QUALIFIERS } from './claim-kinds';
import { missingAt } from './missing-text';
import { WriteChoice } from './WriteChoice';
import { WriteNumber } from './WriteNumber';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

interface FigureFieldsProps {
  readonly claim: FigureClaim;
  readonly path: string;
  readonly onChange: (claim: Claim) => void;
}

/** The number of a claim: of whom, lowest, highest, and how the source hedges it. */
export function FigureFields({ claim, path, onChange }: FigureFieldsProps) {
  const texts = useTexts();
  const { t, tOr } = texts;
  const { file, faults } = useWriteForm();
  const ofNumbers = faults.filter((fault) => fault.path === path && fault.code !== 'missing');
  const error = missingAt(ofNumbers, path, file, texts);
  return (
    <>
      <WriteChoice
        label={t('write.group')}
        value={claim.group ?? 'all'}
        onChange={(value) => {
          const group = GROUPS.find((each) => each === value);
          if (group) onChange({ ...claim, group });
        }}
      >
        {GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`terms.group-${group}`)}
          </option>
        ))}
      </WriteChoice>
      <div className={styles.pair}>
        <WriteNumber
          label={t('write.low')}
          value={claim.low}
          error={error}
          onChange={(low) => onChange({ ...claim, low })}
        />
        <WriteNumber label={t('write.high')} value={claim.high} onChange={(high) => onChange({ ...claim, high })} />
      </div>
      <div className={styles.pair}>
        <WriteChoice
          label={t('write.qualifier')}
          value={claim.qualifier ?? ''}
          onChange={(value) => {
            const qualifier = QUALIFIERS.find((each) => each === value);
            const { qualifier: _, ...rest } = claim;
            onChange(qualifier ? { ...claim, qualifier } : rest);
          }}
        >
          <option value="">{t('write.qualifierNone')}</option>
          {QUALIFIERS.map((qualifier) => (
            <option key={qualifier} value={qualifier}>
              {isWordQualifier(qualifier)
                ? t(`terms.qualifier-${qualifier}`)
                : tOr(`write.qualifier-${qualifier}`, qualifier)}
            </option>
          ))}
        </WriteChoice>
        <WriteText
          label={t('write.condition')}
          value={claim.condition ?? ''}
          onChange={(condition) => onChange({ ...claim, condition })}
        />
      </div>
    </>
  );
}
