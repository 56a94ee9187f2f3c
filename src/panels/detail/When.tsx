import { MINUTES_PER_DAY, type TimeInterval } from '../../domain/time-interval';
import { whenText } from '../../i18n/date-words';
import { type Texts, useTexts } from '../../i18n/texts';
import { utcText } from '../../i18n/window-text';
import { DatasetText } from './DatasetText';
import styles from './DetailBody.module.css';

interface WhenProps {
  readonly time: TimeInterval;
  /** Zone of all times of the dataset; undefined where it has none or several. */
  readonly timeZone: string | undefined;
}

/** The full date, its precision, the time of day with its zone, and a note when sources differ. */
export function When({ time, timeZone }: WhenProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { timeOfDay } = time;
  const hint = precisionText(time, texts);
  return (
    <>
      <p className={styles.when}>
        {dateText(time, texts)}
        {isMoment(time) && timeZone ? ` (${utcText(timeZone)})` : null}
        {timeOfDay
          ? `${format.comma} ${t('panels.timeOfDay', { time: format.digits(timeOfDay.text), zone: zoneText(timeOfDay.zone, texts.language) })}`
          : null}
        {hint ? <span className={styles.precision}> · {hint}</span> : null}
      </p>
      {time.note ? (
        <p className={styles.note}>
          <DatasetText text={time.note} />
        </p>
      ) : null}
    </>
  );
}

/** Whether the date has a time of day, as rows of a file with times do. */
function isMoment({ start, end }: TimeInterval): boolean {
  return end - start === 1;
}

/** The date as the list has it, after the weekday of a single day. */
function dateText({ start, end }: TimeInterval, { t, format }: Texts): string {
  const date = whenText(start, end, format);
  if (end - start > MINUTES_PER_DAY) return date;
  return t('panels.weekdayAndDate', { weekday: format.dateWith(start, { weekday: 'long' }), date });
}

/** The precision in words; null for a single day, whose date says enough. */
function precisionText({ start, end, precision, extent }: TimeInterval, { t, format }: Texts): string | null {
  if (precision === 'notStated') return t('undated.detail');
  if (end - start <= MINUTES_PER_DAY) return null;
  // "Known to the month" says already that it was some time in the month.
  if (extent === 'within' && precision !== 'day') return t(`terms.timePrecision-${precision}`);
  const known = precision === 'day' ? null : t(`terms.timePrecision-${precision}`);
  return [t(`terms.extent-${extent}`), known].filter((part) => part !== null).join(`${format.comma} `);
}

/** "Asia/Baghdad" -> "Iraq time" in the reader's language. A zone that the browser does not know keeps its name. */
function zoneText(zone: string, language: string): string {
  try {
    const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'shortGeneric' });
    return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
}
