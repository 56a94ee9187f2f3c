import type { Texts } from '../../i18n/texts';

const MINUTE = 60;

/** A length of time in words: "8 seconds", "2 min 5 s". */
export function secondsText(seconds: number, { t, format }: Texts): string {
  const whole = Math.max(1, Math.round(seconds));
  if (whole < 2 * MINUTE) return t('film.seconds', { count: whole, number: format.number(whole) });
  return t('film.minutes', {
    minutes: format.number(Math.floor(whole / MINUTE)),
    seconds: format.number(whole % MINUTE),
  });
}
