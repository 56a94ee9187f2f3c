import { X } from 'lucide-react';
import type { Incident } from '../../domain/incident';
import { MINUTES_PER_DAY, type TimeInterval } from '../../domain/time-interval';
import { type Texts, useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import styles from './DetailHead.module.css';

interface DetailHeadProps {
  readonly incident: Incident;
  readonly title: string;
  readonly headingId: string;
  readonly onClose: () => void;
}

/** Kind, title, when and how exactly. */
export function DetailHead({ incident, title, headingId, onClose }: DetailHeadProps) {
  const texts = useTexts();
  const { t, tOr, language } = texts;
  const weapon = language === 'ar' ? (incident.weaponAr ?? incident.weapon) : incident.weapon;
  return (
    <header className={styles.head}>
      <div className={styles.top}>
        <p className={styles.kind}>{incident.kindLabel ?? tOr(`terms.kind-${incident.kind}`, incident.kind)}</p>
        <Button variant="plain" square aria-label={t('panels.closeDetail')} onPress={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      <h2 id={headingId} tabIndex={-1} className={styles.title} dir="auto">
        {title}
      </h2>
      <p className={styles.when}>{whenText(incident.time, texts)}</p>
      {incident.time.note ? (
        <p className={styles.note} dir="auto">
          {incident.time.note}
        </p>
      ) : null}
      {weapon ? (
        <p className={styles.note} dir="auto">
          {weapon}
        </p>
      ) : null}
    </header>
  );
}

/** "Saturday 14 March 2020, 10:51 (Asia/Baghdad)", or the span with what it means. */
function whenText(time: TimeInterval, { t, format }: Texts): string {
  const isDay = time.end - time.start <= MINUTES_PER_DAY;
  const days = isDay ? format.fullDate(time.start) : format.dateRange(time.start, time.end);
  const parts = [days];
  if (time.timeOfDay) {
    parts.push(t('panels.timeOfDay', { time: time.timeOfDay.text, zone: time.timeOfDay.zone.replace('_', ' ') }));
  }
  if (!isDay) parts.push(t(`terms.extent-${time.extent}`));
  if (time.precision !== 'day' || !isDay) parts.push(t(`terms.timePrecision-${time.precision}`));
  return parts.join(', ');
}
