import type { Texts } from '../../i18n/texts';

/** A share of random cases: "0.034", "0.001". */
export function chanceText(chance: number, { format }: Texts): string {
  return format.quantity(Number(chance.toPrecision(2)));
}
