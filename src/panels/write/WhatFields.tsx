import { DAMAGE_CODES, OUTCOME_CODES, TARGET_CODES, WEAPON_CODES } from '../../domain/codes';
import { type Documentation, INCIDENT_KINDS } from '../../domain/incident';
import { APARTS, INCIDENT_CLASSES } from '../../domain/incident-class';
import { useTexts } from '../../i18n/texts';
import { CodeChecks } from './CodeChecks';
import { missingAt } from './missing-text';
import { WriteChoice } from './WriteChoice';
import { WriteFold, WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

const DOCUMENTATION: readonly Documentation[] = ['strong', 'moderate', 'thin', 'notAssessed'];

/** Title and summary in both languages, kind, class and codes. */
export function WhatFields() {
  const texts = useTexts();
  const { t, format } = texts;
  const { incident, faults, file, change } = useWriteForm();
  const { codes, doubts } = incident;
  const written = doubts.flatMap((doubt) => (doubt.type === 'written' ? doubt.text : []));
  const found = doubts.filter(({ type }) => type === 'found');
  return (
    <WriteSection title={t('write.what')}>
      <WriteText
        label={t('write.incidentTitle')}
        value={incident.title}
        error={missingAt(faults, 'title', file, texts)}
        onChange={(title) => change({ title })}
      />
      <WriteText
        label={t('write.incidentTitleAr')}
        lang="ar"
        value={incident.titleAr ?? ''}
        onChange={(titleAr) => change({ titleAr })}
      />
      <WriteText
        label={t('write.summary')}
        isLong
        value={incident.summary}
        onChange={(summary) => change({ summary })}
      />
      <WriteText
        label={t('write.summaryAr')}
        isLong
        lang="ar"
        value={incident.summaryAr ?? ''}
        onChange={(summaryAr) => change({ summaryAr })}
      />
      <div className={styles.pair}>
        <WriteChoice
          label={t('write.kind')}
          value={incident.kind}
          onChange={(value) => {
            const kind = INCIDENT_KINDS.find((each) => each === value);
            if (kind) change({ kind });
          }}
        >
          {INCIDENT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`terms.kind-${kind}`)}
            </option>
          ))}
        </WriteChoice>
        <WriteChoice
          label={t('write.class')}
          hint={t('write.classHint')}
          value={incident.class}
          onChange={(value) => {
            const chosen = INCIDENT_CLASSES.find((each) => each === value);
            if (chosen) change({ class: chosen });
          }}
        >
          {INCIDENT_CLASSES.map((each) => (
            <option key={each} value={each}>
              {t(`record.class-${each}`)}
            </option>
          ))}
        </WriteChoice>
      </div>
      <WriteFold title={t('write.coding')}>
        <CodeChecks
          title={t('terms.measure-weapon')}
          term="weapon"
          all={WEAPON_CODES}
          chosen={codes.weapon}
          onChange={(weapon) => change({ codes: { ...codes, weapon } })}
        />
        <WriteText
          label={t('write.weaponWords')}
          value={incident.weapon ?? ''}
          onChange={(weapon) => change({ weapon })}
        />
        <CodeChecks
          title={t('terms.measure-target')}
          term="target"
          all={TARGET_CODES}
          chosen={codes.target}
          onChange={(target) => change({ codes: { ...codes, target } })}
        />
        <CodeChecks
          title={t('terms.measure-outcome')}
          term="outcome"
          all={OUTCOME_CODES}
          chosen={codes.outcome}
          onChange={(outcome) => change({ codes: { ...codes, outcome } })}
        />
        <WriteChoice
          label={t('terms.measure-damage')}
          value={codes.damage}
          onChange={(value) => {
            const damage = DAMAGE_CODES.find((each) => each === value);
            if (damage) change({ codes: { ...codes, damage } });
          }}
        >
          {DAMAGE_CODES.map((each) => (
            <option key={each} value={each}>
              {t(`terms.damage-${each}`)}
            </option>
          ))}
        </WriteChoice>
      </WriteFold>
      <WriteFold title={`${t('write.documentation')} · ${t('write.apart')} · ${t('write.doubts')}`}>
        <WriteChoice
          label={t('write.documentation')}
          value={incident.documentation}
          onChange={(value) => {
            const documentation = DOCUMENTATION.find((each) => each === value);
            if (documentation) change({ documentation });
          }}
        >
          {DOCUMENTATION.map((each) => (
            <option key={each} value={each}>
              {t(`terms.documentation-${each}`)}
            </option>
          ))}
        </WriteChoice>
        <WriteChoice
          label={t('write.apart')}
          value={incident.apart ?? ''}
          onChange={(value) => change({ apart: APARTS.find((each) => each === value) })}
        >
          <option value="">{t('write.apartNone')}</option>
          {APARTS.map((each) => (
            <option key={each} value={each}>
              {t(`record.apart-${each}`)}
            </option>
          ))}
        </WriteChoice>
        <WriteText
          label={t('write.contentWarning')}
          value={incident.contentWarning ?? ''}
          onChange={(contentWarning) => change({ contentWarning })}
        />
        <WriteText
          label={t('write.doubts')}
          hint={t('write.doubtsHint')}
          isLong
          value={written.join('\n')}
          onChange={(lines) => {
            const own = lines === '' ? [] : lines.split('\n').map((text) => ({ type: 'written', text }) as const);
            change({ doubts: [...own, ...found] });
          }}
        />
        {found.length > 0 ? (
          <p className={styles.note}>
            {t('write.doubtsFound', { count: found.length, number: format.number(found.length) })}
          </p>
        ) : null}
      </WriteFold>
    </WriteSection>
  );
}
