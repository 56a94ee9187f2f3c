import { foldPhrase } from './fold-phrase';

/** English, French, German, Spanish, Portuguese, Turkish, Russian, Ukrainian, Persian, then Arabic of the east, of Egypt and of the Maghreb. */
const GREGORIAN: readonly string[] = [
  'january|jan|janvier|janv|januar|jänner|enero|ene|janeiro|ocak|январь|января|янв|січень|січня|ژانویه|كانون الثاني|يناير|جانفي',
  'february|feb|février|févr|fév|februar|febrero|fevereiro|fev|şubat|февраль|февраля|фев|лютий|лютого|فوریه|شباط|فبراير|فيفري',
  'march|mar|mars|märz|marzo|março|mart|март|марта|мар|березень|березня|مارس|آذار',
  'april|apr|avril|avr|abril|abr|nisan|апрель|апреля|апр|квітень|квітня|آوریل|نيسان|أبريل|إبريل|أفريل',
  'may|mai|mayo|maio|mayıs|май|мая|травень|травня|مه|می|أيار|مايو|ماي',
  'june|jun|juin|juni|junio|junho|haziran|июнь|июня|июн|червень|червня|ژوئن|حزيران|يونيو|جوان',
  'july|jul|juillet|juil|juli|julio|julho|temmuz|июль|июля|июл|липень|липня|ژوئیه|جولای|تموز|يوليو|جويلية',
  'august|aug|août|agosto|ago|ağustos|август|августа|авг|серпень|серпня|اوت|آب|أغسطس|أوت',
  'september|sep|sept|septembre|septiembre|setiembre|setembro|set|eylül|сентябрь|сентября|сен|сент|вересень|вересня|سپتامبر|أيلول|سبتمبر',
  'october|oct|octobre|oktober|okt|octubre|outubro|out|ekim|октябрь|октября|окт|жовтень|жовтня|اکتبر|تشرين الأول|أكتوبر',
  'november|nov|novembre|noviembre|novembro|kasım|ноябрь|ноября|ноя|листопад|листопада|نوامبر|تشرين الثاني|نوفمبر',
  'december|dec|décembre|déc|dezember|dez|diciembre|dic|dezembro|aralık|декабрь|декабря|дек|грудень|грудня|دسامبر|كانون الأول|ديسمبر',
];

/** Months of the Solar Hijri calendar, as Iran and Afghanistan call them, with their usual Latin spellings. */
const SOLAR_HIJRI: readonly string[] = [
  'فروردین|farvardin|حمل',
  'اردیبهشت|ordibehesht|ثور',
  'خرداد|khordad|جوزا',
  'تیر|tir|سرطان',
  'مرداد|mordad|اسد',
  'شهریور|shahrivar|سنبله',
  'مهر|mehr|میزان',
  'آبان|aban|عقرب',
  'آذر|azar|قوس',
  'دی|dey|جدی',
  'بهمن|bahman|دلو',
  'اسفند|esfand|حوت',
];

/** Months of the Islamic calendar, with their usual Latin spellings. */
const HIJRI: readonly string[] = [
  'محرم|muharram',
  'صفر|safar',
  "ربيع الأول|rabi al-awwal|rabi' al-awwal|rabi i",
  "ربيع الثاني|ربيع الآخر|rabi al-thani|rabi' al-thani|rabi ii",
  'جمادى الأولى|جمادى الأول|jumada al-awwal|jumada al-ula|jumada i',
  'جمادى الآخرة|جمادى الثانية|جمادى الثاني|jumada al-thani|jumada al-akhira|jumada ii',
  'رجب|rajab',
  "شعبان|shaban|sha'ban",
  'رمضان|ramadan|ramazan',
  'شوال|shawwal',
  "ذو القعدة|ذي القعدة|dhu al-qadah|dhu al-qi'dah|dhul qadah",
  'ذو الحجة|ذي الحجة|dhu al-hijjah|dhul hijjah',
];

function byName(lists: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lists.flatMap((names, at) => names.split('|').map((name) => [foldPhrase(name), at + 1] as const)));
}

const NUMBERS = byName(GREGORIAN);
const SOLAR_NUMBERS = byName(SOLAR_HIJRI);
const HIJRI_NUMBERS = byName(HIJRI);

const folded = (name: string) => foldPhrase(name.replace(/\.$/, ''));

/** Number of a Gregorian month's name or short name; 0 for any other text. */
export function monthNumber(name: string): number {
  return NUMBERS.get(folded(name)) ?? 0;
}

/** A month of a calendar of Iran, Afghanistan or of Islam; null for any other text. */
export function otherMonth(name: string): { readonly calendar: 'solarHijri' | 'hijri'; readonly month: number } | null {
  const key = folded(name);
  const solar = SOLAR_NUMBERS.get(key);
  if (solar) return { calendar: 'solarHijri', month: solar };
  const hijri = HIJRI_NUMBERS.get(key);
  return hijri ? { calendar: 'hijri', month: hijri } : null;
}
