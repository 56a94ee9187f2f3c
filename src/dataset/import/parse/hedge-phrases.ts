import type { Qualifier, WordQualifier } from '../../../domain/claim';
import { foldPhrase } from './fold-phrase';

/** Hedges of a number, as opposed to words in place of a number. */
export type NumberQualifier = Exclude<Qualifier, WordQualifier>;

/** One line each for English, French, German, Spanish, Arabic, Portuguese, Russian and Ukrainian, Turkish and Persian, then one for signs. */
const BEFORE: Readonly<Record<NumberQualifier, readonly string[]>> = {
  atLeast: [
    'at least|no fewer than|not fewer than|no less than|not less than|minimum|minimum of|a minimum of|min',
    'au moins|au minimum|pas moins de',
    'mindestens|wenigstens|zumindest|nicht weniger als',
    'al menos|por lo menos|como minimo|minimo|no menos de',
    'ما لا يقل عن|لا يقل عن|على الأقل|بحد أدنى|كحد أدنى',
    'pelo menos|no mínimo|não menos de',
    'не менее|минимум|как минимум|по меньшей мере|не менше|щонайменше',
    'en az|asgari',
    'حداقل|دست کم|دستکم',
    '>=|=>|≥',
  ],
  moreThan: [
    'more than|over|above|upwards of|in excess of|exceeding|greater than',
    'plus de|plus que',
    'mehr als|über|ueber',
    'más de|más que',
    'أكثر من|ما يزيد عن|ما يزيد على|يزيد عن|يزيد على|تجاوز',
    'mais de|mais que',
    'более|более чем|больше|свыше|более чем|більше|понад',
    'بیش از|بيش از',
    '>',
  ],
  fewerThan: [
    'fewer than|less than|under|below',
    'moins de|moins que',
    'weniger als|unter',
    'menos de|menos que',
    'أقل من|دون|ما يقل عن',
    'менее|меньше|менше',
    'کمتر از',
    '<',
  ],
  asManyAs: [
    'up to|as many as|at most|no more than|not more than|maximum|maximum of|a maximum of|max',
    "jusqu'à|au plus|au maximum|pas plus de",
    'bis zu|höchstens|hoechstens|maximal|nicht mehr als',
    'hasta|como máximo|máximo|a lo sumo|no más de',
    'حتى|ما يصل إلى|يصل إلى|لا يزيد عن|لا يزيد على|ما لا يزيد عن|ما لا يزيد على|لا يتجاوز|على الأكثر|بحد أقصى|كحد أقصى',
    'até|no máximo',
    'до|не более|максимум|не більше|щонайбільше',
    'en fazla|en çok',
    'حداکثر|تا',
    '<=|=<|≤',
  ],
  about: [
    'about|around|approx|approximately|roughly|circa|ca|c|some|nearly|almost|close to|estimated|an estimated|est',
    'environ|près de|presque|à peu près',
    'etwa|ungefähr|ungefaehr|rund|zirka|knapp|fast|nahezu',
    'unos|unas|aproximadamente|alrededor de|cerca de|casi',
    'حوالي|حوالى|نحو|قرابة|زهاء|ما يقارب|ما يقرب من|تقريبا',
    'aproximadamente|perto de|quase',
    'около|примерно|приблизительно|почти|порядка|близько|приблизно|майже',
    'yaklaşık|takriben',
    'حدود|تقریبا|نزدیک به',
    '~|≈|±',
  ],
};

const AFTER: Readonly<Record<NumberQualifier, readonly string[]>> = {
  atLeast: [
    'or more|and more|or above|at least|minimum',
    'ou plus|au moins|au minimum',
    'oder mehr|und mehr|mindestens',
    'o más|como mínimo|por lo menos|al menos',
    'أو أكثر|فأكثر|على الأقل|كحد أدنى|بحد أدنى',
    '+',
  ],
  moreThan: [],
  fewerThan: [],
  asManyAs: [
    'or fewer|or less|at most|maximum|max',
    'ou moins|au plus|au maximum',
    'oder weniger|höchstens|maximal',
    'o menos|como máximo|a lo sumo',
    'أو أقل|فأقل|على الأكثر|كحد أقصى|بحد أقصى',
  ],
  about: ['approximately|approx|circa|ca|or so|?|(?)', 'environ', 'circa|etwa', 'aproximadamente', 'تقريبا'],
};

const WORDS: Readonly<Record<WordQualifier, readonly string[]>> = {
  several: [
    'several|a few|few|a number|multiple|various',
    'plusieurs|quelques|quelques-uns|un certain nombre',
    'mehrere|einige|ein paar',
    'varios|varias|algunos|algunas|unos cuantos|unas cuantas|vários|várias|alguns|algumas',
    'несколько|кілька|декілька|birkaç|چند|چندین',
    'عدة|بضعة|بضع|عدد|العديد',
  ],
  tens: ['tens', 'dizaines|des dizaines', 'decenas|dezenas|десятки|onlarca|ده ها|دهها', 'عشرات|العشرات'],
  dozens: ['dozens|several dozen', 'douzaines|des douzaines', 'dutzende|mehrere dutzend', 'docenas'],
  hundreds: [
    'hundreds',
    'centaines|des centaines',
    'hunderte',
    'cientos|centenares|centenas|сотни|сотні|yüzlerce|صدها',
    'مئات|المئات',
  ],
};

function byPhrase<Q extends string>(table: Readonly<Record<Q, readonly string[]>>): ReadonlyMap<string, Q> {
  const found = new Map<string, Q>();
  for (const qualifier of Object.keys(table) as Q[]) {
    for (const phrases of table[qualifier]) {
      for (const phrase of phrases.split('|')) found.set(foldPhrase(phrase), qualifier);
    }
  }
  return found;
}

/** By folded phrase: phrases before a number, phrases after a number, and words in place of a number. */
export const HEDGES_BEFORE: ReadonlyMap<string, NumberQualifier> = byPhrase(BEFORE);
export const HEDGES_AFTER: ReadonlyMap<string, NumberQualifier> = byPhrase(AFTER);
export const COUNTS_IN_WORDS: ReadonlyMap<string, WordQualifier> = byPhrase(WORDS);
