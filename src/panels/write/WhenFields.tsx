import { useId } from 'react';
import { asciiDigits } from '../../dataset/import/parse/number';
import { intervalOfDates } from '../../domain/interval-of-dates';
import { TIME_PRECISIONS, type TimeInterval } from '../../domain/time-interval';
import { whenText } from '../../i18n/date-words';
import { useTexts } from '../../i18n/texts';
import { missingAt } from './missing-text';
import { WriteChoice } from './WriteChoice';
import { WriteFold, WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { useWriteForm } from './write-form';

const ZONES = Intl.supportedValuesOf('timeZone');

/** The dates as typed with their precision, how they are read, and the time of day with its zone. */
export function WhenFields() {
  const texts = useTexts();
  const { t, format } = texts;
  const zones = useId();
  const { incident, faults, file, change } = useWriteForm();
  const { time } = incident;
  const { date = '', precision } = time;
  const end = time.end ?? '';
  const isDated = precision !== 'notStated';
  const interval = isDated && date.trim() !== '' ? intervalOfDates({ ...time, date, end: end.trim() || null }) : null;
  const set = (part: Partial<typeof time>) => change({ time: { ...time, ...part } });
  const ofDate = faults.filter(({ path }) => path === 'time' || path === 'time.date');
  const error = missingAt(ofDate, ofDate[0]?.path ?? 'time', file, texts);
  const { timeOfDay = { text: '', zone: '' } } = time;
  return (
    <WriteSection title={t('write.when')}>
      <WriteChoice
        label={t('write.timePrecision')}
        value={precision}
        onChange={(value) => {
          const next = TIME_PRECISIONS.find((each) => each === value);
          if (next) set({ precision: next });
        }}
      >
        {TIME_PRECISIONS.map((each) => (
          <option key={each} value={each}>
            {t(`terms.timePrecision-${each}`)}
          </option>
        ))}
      </WriteChoice>
      {isDated ? (
        <div className={styles.pair}>
          <WriteText
            label={t('write.date')}
            hint={t(`write.dateHint-${precision}`)}
            value={date}
            error={error}
            onChange={(typed) => set({ date: asciiDigits(typed) })}
          />
          <WriteText
            label={t('write.lastDay')}
            hint={t('write.lastDayHint')}
            value={end}
            onChange={(typed) => {
              const { end: _, ...rest } = time;
              change({ time: typed === '' ? rest : { ...time, end: asciiDigits(typed) } });
            }}
          />
        </div>
      ) : null}
      {interval ? <p className={styles.note}>{t('write.readAs', { date: readText(interval) })}</p> : null}
      {isDated && end.trim() !== '' ? (
        <WriteChoice
          label={t('write.extent')}
          value={time.extent ?? interval?.extent ?? 'within'}
          onChange={(value) => set({ extent: value === 'lasted' ? 'lasted' : 'within' })}
        >
          <option value="lasted">{t('terms.extent-lasted')}</option>
          <option value="within">{t('terms.extent-within')}</option>
        </WriteChoice>
      ) : null}
      <WriteFold title={`${t('write.timeOfDay')} · ${t('write.timeNote')}`} isOpen={time.timeOfDay !== undefined}>
        <div className={styles.pair}>
          <WriteText
            label={t('write.timeOfDay')}
            hint={t('write.timeOfDayHint')}
            value={timeOfDay.text}
            error={missingAt(faults, 'time.timeOfDay', file, texts)}
            onChange={(text) => set({ timeOfDay: { ...timeOfDay, text } })}
          />
          <WriteText
            label={t('write.zone')}
            hint={t('write.zoneHint')}
            list={zones}
            value={timeOfDay.zone}
            onChange={(zone) => set({ timeOfDay: { ...timeOfDay, zone } })}
          />
        </div>
        <datalist id={zones}>
          {ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <WriteText label={t('write.timeNote')} value={time.note ?? ''} onChange={(note) => set({ note })} />
      </WriteFold>
    </WriteSection>
  );

  function readText(read: TimeInterval): string {
    if (read.precision !== 'day' || read.end - read.start > 1440) return whenText(read.start, read.end, format);
    return format.fullDate(read.start);
  }
}
