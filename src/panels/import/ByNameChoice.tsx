import { useId, useMemo } from 'react';
import { COUNTRY_CODES } from '../../dataset/gazetteer/country-list';
import type { MappingTally } from '../../dataset/import/import-messages';
import type { Mapping } from '../../dataset/import/mapping/mapping';
import { useTexts } from '../../i18n/texts';
import { useApp } from '../../state/store-context';
import styles from './ByNameChoice.module.css';
import { countryName } from './country-name';
import { LabelledSelect } from './LabelledSelect';

interface ByNameChoiceProps {
  readonly mapping: Mapping;
  readonly tally: MappingTally | null;
}

/** Offers to find rows without coordinates by the name of their place. Absent where every row has coordinates. */
export function ByNameChoice({ mapping, tally }: ByNameChoiceProps) {
  const { t, format, language } = useTexts();
  const editMapping = useApp((state) => state.editMapping);
  const id = useId();
  const countries = useMemo(() => namedCountries(language), [language]);
  const { byName, ...others } = mapping;
  const { columns } = mapping;
  if (columns.place === undefined) return null;
  const hasPosition = columns.position !== undefined || (columns.lat !== undefined && columns.lon !== undefined);
  const lacking = tally?.done ? tally.counts.loaded - tally.counts.placed + (tally.counts.byName ?? 0) : 0;
  if (!byName && hasPosition && lacking === 0) return null;
  const hasCountry = columns.country !== undefined;
  const needsCountry = byName !== undefined && byName.country === '' && !hasCountry;
  const found = tally?.counts.byName ?? 0;
  return (
    <section className={styles.choice} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {t('byName.title')}
      </h3>
      <p className={styles.offer}>{t('byName.offer')}</p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={byName !== undefined}
          onChange={({ target }) => editMapping(target.checked ? { ...others, byName: { country: '' } } : others)}
        />
        {t('byName.lookUp')}
      </label>
      {byName ? (
        <LabelledSelect
          label={t(hasCountry ? 'byName.countryRest' : 'byName.country')}
          value={byName.country}
          options={[{ value: '', label: t(hasCountry ? 'byName.ofRows' : 'byName.choose') }, ...countries]}
          onChange={(country) => editMapping({ ...mapping, byName: { country } })}
        />
      ) : null}
      {needsCountry ? <p className={styles.need}>{t('byName.needsCountry')}</p> : null}
      {byName && !needsCountry && tally ? (
        <p className={styles.matched} role="status" aria-busy={!tally.done}>
          {t('byName.matched', { number: format.number(found), total: format.number(Math.max(lacking, found)) })}
        </p>
      ) : null}
      <p className={styles.note}>
        {t('byName.note')} {t('byName.ownTable')}
      </p>
    </section>
  );
}

function namedCountries(language: string): readonly { readonly value: string; readonly label: string }[] {
  const order = new Intl.Collator(language);
  return COUNTRY_CODES.map((value) => ({ value, label: countryName(value, language) })).sort((a, b) =>
    order.compare(a.label, b.label),
  );
}
