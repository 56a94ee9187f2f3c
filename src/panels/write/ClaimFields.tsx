import { asciiDigits } from '../../dataset/import/parse/number';
import { type Claim, FIGURE_MEASURES } from '../../domain/claim';
import { useTexts } from '../../i18n/texts';
import {
  CLAIM_BASES,
  CODE_MEASURES,
  claimOfKind,
  codesOf,
  kindOfClaim,
  STATEMENT_MEASURES,
  withCode,
} from './claim-kinds';
import { FigureFields } from './FigureFields';
import { missingAt } from './missing-text';
import { SourceFields } from './SourceFields';
import { WriteChoice } from './WriteChoice';
import { WriteFold } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

interface ClaimFieldsProps {
  readonly claim: Claim;
  /** Where the claim stands in the incident, as in `claims.0`. */
  readonly path: string;
  readonly onChange: (claim: Claim) => void;
}

/** One claim: what it states, the number, words or code, its source, and who states it when. */
export function ClaimFields({ claim, path, onChange }: ClaimFieldsProps) {
  const texts = useTexts();
  const { t, tOr } = texts;
  const { file, faults } = useWriteForm();
  const at = (member: string) => missingAt(faults, `${path}.${member}`, file, texts);
  const option = (type: Claim['type'], measure: Claim['measure']) => (
    <option key={measure} value={`${type}:${measure}`}>
      {t(`terms.measure-${measure}`)}
    </option>
  );
  return (
    <>
      <WriteChoice
        label={t('write.measure')}
        value={kindOfClaim(claim)}
        onChange={(kind) => onChange(claimOfKind(claim, kind))}
      >
        <optgroup label={t('write.numbers')}>{FIGURE_MEASURES.map((each) => option('figure', each))}</optgroup>
        <optgroup label={t('write.words')}>{STATEMENT_MEASURES.map((each) => option('statement', each))}</optgroup>
        <optgroup label={t('write.codes')}>{CODE_MEASURES.map((each) => option('code', each))}</optgroup>
      </WriteChoice>
      {claim.type === 'figure' ? <FigureFields claim={claim} path={path} onChange={onChange} /> : null}
      {claim.type === 'statement' ? (
        <>
          <WriteText
            label={t('write.value')}
            isLong
            value={claim.value}
            error={at('value')}
            onChange={(value) => onChange({ ...claim, value })}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={claim.exact ?? false}
              onChange={({ target }) => onChange({ ...claim, exact: target.checked })}
            />
            {t('write.exact')}
          </label>
        </>
      ) : null}
      {claim.type === 'code' ? (
        <WriteChoice label={t('write.code')} value={claim.code} onChange={(code) => onChange(withCode(claim, code))}>
          {codesOf(claim.measure).map((code) => (
            <option key={code} value={code}>
              {tOr(`terms.${claim.measure}-${code}`, code)}
            </option>
          ))}
        </WriteChoice>
      ) : null}
      <SourceFields chosen={claim.source} error={at('source')} onChoose={(source) => onChange({ ...claim, source })} />
      <div className={styles.pair}>
        <WriteText
          label={t('write.attributedTo')}
          hint={t('write.attributedToHint')}
          value={claim.attributedTo ?? ''}
          onChange={(attributedTo) => onChange({ ...claim, attributedTo })}
        />
        <WriteText
          label={t('write.stated')}
          hint={t('write.statedHint')}
          value={claim.stated ?? ''}
          error={at('stated')}
          onChange={(day) => onChange({ ...claim, stated: asciiDigits(day) })}
        />
      </div>
      <WriteFold title={`${t('write.claimBasis')} · ${t('write.quote')} · ${t('write.claimNote')}`}>
        <WriteChoice
          label={t('write.claimBasis')}
          value={claim.basis ?? ''}
          onChange={(value) => {
            const basis = CLAIM_BASES.find((each) => each === value);
            const { basis: _, ...rest } = claim;
            onChange(basis ? { ...claim, basis } : (rest as Claim));
          }}
        >
          <option value="">{t('write.notSet')}</option>
          {CLAIM_BASES.map((basis) => (
            <option key={basis} value={basis}>
              {t(`terms.claimBasis-${basis}`)}
            </option>
          ))}
        </WriteChoice>
        <WriteText
          label={t('write.quote')}
          hint={t('write.quoteHint')}
          value={claim.quote ?? ''}
          error={at('quote')}
          onChange={(quote) => onChange({ ...claim, quote })}
        />
        <WriteText
          label={t('write.claimNote')}
          value={claim.note ?? ''}
          onChange={(note) => onChange({ ...claim, note })}
        />
      </WriteFold>
    </>
  );
}
