import { foldPhrase } from './fold-phrase';

/** From one upwards, in English, French, German, Spanish, Arabic, Russian, Turkish, Portuguese and Persian. */
const UNITS: readonly string[] = [
  'one|a single|un|une|ein|eine|einer|uno|una|واحد|واحدة|شخص|مدني|طفل|جندي|один|одна|одно|bir|um|uma|يك',
  'two|a couple|a pair|both|deux|zwei|dos|двое|двоє|قتيلان|قتيلين|مدنيان|مدنيين اثنين|طفلان|طفلين|جنديان|جنديين|امرأتان|شرطيان|جريحان|جريحين|اثنان|اثنين|اثنتان|два|две|iki|dois|duas|دو|شخصان|شخصين',
  'three|trois|drei|tres|трое|троє|ثلاثة|ثلاث|три|uc|سه',
  'four|quatre|vier|cuatro|четверо|أربعة|أربع|четыре|dort|quatro|چهار',
  'five|cinq|funf|fuenf|cinco|пятеро|пʼятеро|خمسة|خمس|пять|bes|پنج',
  'six|half a dozen|half dozen|media docena|ein halbes dutzend|sechs|seis|шестеро|alti|ستة|ست|шесть|alti|شش',
  'seven|sept|sieben|siete|سبعة|سبع|семь|yedi|sete|هفت',
  'eight|huit|acht|ocho|ثمانية|ثماني|ثمان|восемь|sekiz|oito|هشت',
  'nine|neuf|neun|nueve|تسعة|تسع|девять|dokuz|nove|نه',
  'ten|dix|zehn|diez|десятеро|عشرة|عشر|десять|on|dez|ده',
  'eleven|onze|elf|once|أحد عشر|одиннадцать|on bir|يازده',
  'twelve|a dozen|one dozen|dozen|douze|une douzaine|zwolf|ein dutzend|doce|una docena|uma duzia|дюжина|on iki|اثنا عشر|اثني عشر|двенадцать|doze|دوازده',
  'thirteen|treize|dreizehn|trece|ثلاثة عشر|тринадцать|treze',
  'fourteen|quatorze|vierzehn|catorce|أربعة عشر|четырнадцать|catorze',
  'fifteen|quinze|funfzehn|quince|خمسة عشر|пятнадцать',
  'sixteen|seize|sechzehn|dieciseis|ستة عشر|шестнадцать',
  'seventeen|dix-sept|siebzehn|diecisiete|سبعة عشر|семнадцать',
  'eighteen|dix-huit|achtzehn|dieciocho|ثمانية عشر|восемнадцать',
  'nineteen|dix-neuf|neunzehn|diecinueve|تسعة عشر|девятнадцать',
  'twenty|vingt|zwanzig|veinte|عشرون|عشرين|двадцать|yirmi|vinte',
];

const TENS: readonly string[] = [
  'thirty|trente|dreissig|dreißig|treinta|ثلاثون|ثلاثين|тридцать|otuz',
  'forty|quarante|vierzig|cuarenta|أربعون|أربعين|сорок|kirk',
  'fifty|cinquante|funfzig|cincuenta|خمسون|خمسين|пятьдесят|elli',
  'sixty|soixante|sechzig|sesenta|ستون|ستين|шестьдесят',
  'seventy|soixante-dix|siebzig|setenta|سبعون|سبعين|семьдесят',
  'eighty|quatre-vingts|achtzig|ochenta|ثمانون|ثمانين|восемьдесят',
  'ninety|quatre-vingt-dix|neunzig|noventa|تسعون|تسعين|девяносто',
  'hundred|one hundred|a hundred|cent|hundert|cien|ciento|مئة|مائة|сто|yuz',
];

const NOBODY =
  'none|nil|nobody|no one|zero|no casualties|no deaths|no injuries|no fatalities|aucun|aucune|personne|neant|kein|keine|keiner|niemand|ninguno|ninguna|nadie|cero|لا أحد|لا يوجد|لا شيء|صفر|нет|никто|ноль|yok|nenhum|nenhuma|ninguem|هيچ';

const VALUES = new Map<string, number>();
UNITS.forEach((words, at) => {
  for (const word of words.split('|')) VALUES.set(foldPhrase(word), at + 1);
});
TENS.forEach((words, at) => {
  for (const word of words.split('|')) VALUES.set(foldPhrase(word), (at + 3) * 10);
});

const NOBODY_WORDS: ReadonlySet<string> = new Set(NOBODY.split('|').map(foldPhrase));

/** A number in words, up to a hundred: `ten`, `twenty-five`, `خمسة`; NaN for other text. */
export function numberOfWords(text: string): number {
  const phrase = foldPhrase(text);
  if (NOBODY_WORDS.has(phrase)) return 0;
  const whole = VALUES.get(phrase);
  if (whole !== undefined) return whole;
  const dozens = /^(.+) (?:dozen|dutzend|douzaines|docenas|duzias)$/.exec(phrase);
  if (dozens) return 12 * (VALUES.get(dozens[1] ?? '') ?? Number.NaN);
  const [tens = '', unit = '', more] = phrase.split(/[\s-]+/);
  const [high = Number.NaN, low = Number.NaN] = [VALUES.get(tens), VALUES.get(unit)];
  return more === undefined && high >= 20 && high <= 90 && low < 10 ? high + low : Number.NaN;
}

/** Whether a word says that there is nobody, in a column of counts: `none` and `nil` are blanks elsewhere. */
export function saysNobody(text: string): boolean {
  return NOBODY_WORDS.has(foldPhrase(text));
}
