const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'januar', 'enero', 'يناير', 'كانون الثاني'],
  ['february', 'feb', 'février', 'fevrier', 'februar', 'febrero', 'فبراير', 'شباط'],
  ['march', 'mar', 'mars', 'märz', 'marzo', 'مارس', 'آذار', 'اذار'],
  ['april', 'apr', 'avril', 'abril', 'أبريل', 'ابريل', 'نيسان'],
  ['may', 'mai', 'mayo', 'مايو', 'أيار', 'ايار'],
  ['june', 'jun', 'juin', 'juni', 'junio', 'يونيو', 'حزيران'],
  ['july', 'jul', 'juillet', 'juli', 'julio', 'يوليو', 'تموز'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'أغسطس', 'اغسطس', 'آب'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'سبتمبر', 'أيلول', 'ايلول'],
  ['october', 'oct', 'octobre', 'oktober', 'octubre', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني'],
  ['december', 'dec', 'décembre', 'decembre', 'dezember', 'diciembre', 'ديسمبر', 'كانون الأول'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Number of a month's name or short name in English, French, German, Spanish or Arabic; 0 for any other text. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '').trim()) ?? 0;
}
