import { Plus } from 'lucide-react';
import { asciiDigits } from '../../dataset/import/parse/number';
import { EMPTY_ATTRIBUTION } from '../../dataset/written/written-file';
import { ATTRIBUTION_STATUSES } from '../../domain/attribution';
import type { Attribution, AttributionConfidence } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { ActorPicker } from './ActorPicker';
import { missingAt } from './missing-text';
import { SourceFields } from './SourceFields';
import { WriteChoice } from './WriteChoice';
import { WriteEntry } from './WriteEntry';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { replaced, useWriteForm, without } from './write-form';

const CONFIDENCES: readonly AttributionConfidence[] = ['identified', 'suspected', 'accused'];

/** To whom the incident is ascribed, in which sense, and who says so. */
export function AttributionFields() {
  const { t, format } = useTexts();
  const { incident, change } = useWriteForm();
  const { attributions } = incident;
  return (
    <WriteSection title={t('write.attributions')}>
      {attributions.map((attribution, index) => {
        const number = format.number(index + 1);
        return (
          <WriteEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: an attribution has no id; its fields hold no state of their own.
            key={index}
            name={t('write.attributionNumber', { number })}
            removeLabel={t('write.removeAttribution', { number })}
            onRemove={() => change({ attributions: without(attributions, index) })}
          >
            <OneAttribution
              attribution={attribution}
              path={`attributions.${index}`}
              onChange={(next) => change({ attributions: replaced(attributions, index, next) })}
            />
          </WriteEntry>
        );
      })}
      <div className={styles.actions}>
        <Button onPress={() => change({ attributions: [...attributions, EMPTY_ATTRIBUTION] })}>
          <Plus aria-hidden /> {t('write.addAttribution')}
        </Button>
      </div>
    </WriteSection>
  );
}

interface OneAttributionProps {
  readonly attribution: Attribution;
  readonly path: string;
  readonly onChange: (attribution: Attribution) => void;
}

function OneAttribution({ attribution, path, onChange }: OneAttributionProps) {
  const texts = useTexts();
  const { t } = texts;
  const { file, faults } = useWriteForm();
  const { sources, status } = attribution;
  const at = (member: string) => missingAt(faults, `${path}.${member}`, file, texts);
  // One empty field at least: an attribution without a source is an accusation of the writer's own.
  const cited = sources.length > 0 ? sources : [''];
  const setSource = (index: number, id: string) => {
    onChange({ ...attribution, sources: replaced(cited, index, id).filter((each) => each !== '') });
  };
  return (
    <>
      <WriteChoice
        label={t('write.status')}
        value={status}
        onChange={(value) => {
          const next = ATTRIBUTION_STATUSES.find((each) => each === value);
          if (next) onChange({ ...attribution, status: next });
        }}
      >
        {ATTRIBUTION_STATUSES.map((each) => (
          <option key={each} value={each}>
            {t(`terms.status-${each}`)}
          </option>
        ))}
      </WriteChoice>
      {status === 'unclaimed' ? null : (
        <ActorPicker
          name={attribution.actor ?? ''}
          error={at('actor')}
          onName={(actor) => onChange({ ...attribution, actor })}
        />
      )}
      <div className={styles.pair}>
        <WriteText
          label={t('write.said')}
          hint={t('write.saidHint')}
          value={attribution.by ?? ''}
          onChange={(by) => onChange({ ...attribution, by })}
        />
        <WriteText
          label={t('write.saidOn')}
          value={attribution.date ?? ''}
          error={at('date')}
          onChange={(day) => onChange({ ...attribution, date: asciiDigits(day) })}
        />
      </div>
      {cited.map((source, index) => (
        <SourceFields
          key={source}
          chosen={source}
          error={index === 0 ? at('sources') : null}
          onChoose={(id) => setSource(index, id)}
        />
      ))}
      {sources.length > 0 ? (
        <div className={styles.actions}>
          <AddSource onChoose={(id) => onChange({ ...attribution, sources: [...new Set([...sources, id])] })} />
          {sources.length > 1 ? (
            <Button variant="link" onPress={() => onChange({ ...attribution, sources: sources.slice(0, -1) })}>
              {t('write.removeSource', { name: nameOf(sources.at(-1)) })}
            </Button>
          ) : null}
        </div>
      ) : null}
      <WriteChoice
        label={t('write.confidence')}
        value={attribution.confidence ?? ''}
        onChange={(value) => {
          const confidence = CONFIDENCES.find((each) => each === value);
          const { confidence: _, ...rest } = attribution;
          onChange(confidence ? { ...attribution, confidence } : rest);
        }}
      >
        <option value="">{t('write.notSet')}</option>
        {CONFIDENCES.map((each) => (
          <option key={each} value={each}>
            {t(`terms.confidence-${each}`)}
          </option>
        ))}
      </WriteChoice>
      <WriteText
        label={t('write.attributionNote')}
        value={attribution.note ?? ''}
        onChange={(note) => onChange({ ...attribution, note })}
      />
    </>
  );

  function nameOf(id: string | undefined): string {
    return file.sources.find((source) => source.id === id)?.publisher ?? '';
  }
}

/** Another source of the dataset that says the same. */
function AddSource({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const { t } = useTexts();
  const { file } = useWriteForm();
  return (
    <WriteChoice label={t('write.addSource')} value="" onChange={(id) => id !== '' && onChoose(id)}>
      <option value="">{t('write.notSet')}</option>
      {file.sources.map(({ id, publisher, title }) => (
        <option key={id} value={id}>
          {[publisher, title].filter(Boolean).join(': ') || id}
        </option>
      ))}
    </WriteChoice>
  );
}
