import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { useTexts } from '../../i18n/texts';
import cardStyles from '../charts/ChartCard.module.css';
import { DimensionSelect } from '../charts/DimensionSelect';
import { filterDimensions } from '../filters/dimension-order';
import { withChosen } from './choice-options';
import { type FollowKinds, kindOptions } from './follow-kinds';
import type { PatternSource } from './pattern-source';

const DAYS: readonly number[] = [1, 2, 3, 7, 14, 30, 90];
const KM: readonly number[] = [5, 10, 25, 50, 100, 250];

interface FollowChoicesProps {
  readonly source: PatternSource;
  readonly kinds: FollowKinds;
  readonly choice: FollowChoice;
  readonly onChange: (part: Partial<FollowChoice>) => void;
}

/** What may follow what, within how many days and km. */
export function FollowChoices({ source, kinds, choice, onChange }: FollowChoicesProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const options = kindOptions(source, kinds, texts);
  const value = (name: 'first' | 'next') => (
    <label className={cardStyles.label}>
      {t(`patterns.follow-${name}`)}
      <select
        className={cardStyles.select}
        value={kinds[name]}
        onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      >
        <option value="">{t('patterns.anyIncident')}</option>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={cardStyles.controls}>
      <DimensionSelect
        label={t('patterns.follow-dimension')}
        dimensions={filterDimensions(source.atlas.engine.table.dimensions)}
        value={kinds.dimension?.id ?? ''}
        onChange={(dimension) => onChange({ dimension, first: '', next: '' })}
      />
      {value('first')}
      {value('next')}
      <label className={cardStyles.label}>
        {t('patterns.follow-days')}
        <select
          className={cardStyles.select}
          value={choice.days}
          onChange={(event) => onChange({ days: Number(event.currentTarget.value) })}
        >
          {withChosen(DAYS, choice.days).map((each) => (
            <option key={each} value={each}>
              {format.number(each)}
            </option>
          ))}
        </select>
      </label>
      <label className={cardStyles.label}>
        {t('patterns.follow-km')}
        <select
          className={cardStyles.select}
          value={choice.km ?? ''}
          onChange={({ currentTarget: { value: km } }) => onChange({ km: km === '' ? null : Number(km) })}
        >
          <option value="">{t('patterns.follow-anyKm')}</option>
          {(choice.km === null ? KM : withChosen(KM, choice.km)).map((each) => (
            <option key={each} value={each}>
              {format.quantity(each)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
