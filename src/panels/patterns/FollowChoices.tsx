import type { FollowChoice } from '../../domain/patterns/patterns-choice';
import { useTexts } from '../../i18n/texts';
import { Select } from '../../ui/Select';
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
    <Select
      label={t(`patterns.follow-${name}`)}
      value={kinds[name]}
      onChange={(chosen) => onChange({ [name]: chosen })}
    >
      <option value="">{t('patterns.anyIncident')}</option>
      {options.map((each) => (
        <option key={each.value} value={each.value}>
          {each.label}
        </option>
      ))}
    </Select>
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
      <Select
        label={t('patterns.follow-days')}
        value={String(choice.days)}
        onChange={(days) => onChange({ days: Number(days) })}
      >
        {withChosen(DAYS, choice.days).map((each) => (
          <option key={each} value={each}>
            {format.number(each)}
          </option>
        ))}
      </Select>
      <Select
        label={t('patterns.follow-km')}
        value={String(choice.km ?? '')}
        onChange={(km) => onChange({ km: km === '' ? null : Number(km) })}
      >
        <option value="">{t('patterns.follow-anyKm')}</option>
        {(choice.km === null ? KM : withChosen(KM, choice.km)).map((each) => (
          <option key={each} value={each}>
            {format.quantity(each)}
          </option>
        ))}
      </Select>
    </div>
  );
}
