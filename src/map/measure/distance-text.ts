import type { Texts } from '../../i18n/texts';
import { inUnits } from './measurement';

/** "12.3 km · 7.6 mi · 6.6 nmi": three digits, because the sphere is good to half a percent. */
export function distanceText(km: number, { t, format }: Texts): string {
  const round = (value: number) => format.number(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
  const { miles, nautical } = inUnits(km);
  return t('tools.distance', { km: round(km), miles: round(miles), nautical: round(nautical) });
}
