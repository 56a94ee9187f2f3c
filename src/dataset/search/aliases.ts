import { foldWords } from '../fold-text';

/**
 * Names of one actor or place that no rule of spelling joins. A file brings one of them, a reader types another. The bundled
 * dataset has its own names for its actors and places and needs none of these.
 */
const NAMES: readonly (readonly string[])[] = [
  ['IS', 'ISIS', 'ISIL', 'Daesh', 'Islamic State', 'داعش', 'تنظيم الدولة'],
  ['PMF', 'PMU', 'Hashd', 'Hashed', 'Popular Mobilization', 'Popular Mobilisation', 'الحشد'],
  ['IRGC', 'Revolutionary Guard', 'Revolutionary Guards', 'Quds Force', 'الحرس الثوري'],
  ['AAH', 'Asaib Ahl al-Haq', 'عصائب أهل الحق'],
  ['KH', 'Kataib Hezbollah', 'كتائب حزب الله'],
  ['US', 'USA', 'United States', 'America', 'الولايات المتحدة', 'أمريكا'],
  ['UK', 'United Kingdom', 'Britain', 'المملكة المتحدة', 'بريطانيا'],
  ['Turkey', 'Türkiye', 'Turkiye', 'تركيا'],
  ['Erbil', 'Arbil', 'Irbil', 'Hewler', 'أربيل'],
  ['Mosul', 'Mawsil', 'الموصل'],
  ['Nineveh', 'Ninawa', 'Ninewa', 'نينوى'],
  ['Saladin', 'Salah al-Din', 'Salahaddin', 'Salahuddin', 'صلاح الدين'],
  ['Hezbollah', 'Hizballah', 'حزب الله'],
  ['Taliban', 'Taleban', 'طالبان'],
];

const GROUPS: readonly (readonly (readonly string[])[])[] = NAMES.map((names) => names.map((name) => foldWords(name)));

/** One thing that the reader asks for: its words as typed, and other names of it, each as words. */
export interface Term {
  readonly typed: readonly string[];
  readonly aliases: readonly (readonly string[])[];
}

/** Cuts the words of a query into terms. The longest known name wins. */
export function termsOf(words: readonly string[], useAliases: boolean): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    const found = useAliases ? longestName(words, at) : null;
    const length = found?.name.length ?? 1;
    const typed = words.slice(at, at + length);
    terms.push({ typed, aliases: found ? found.group.filter((each) => each !== found.name) : [] });
    at += length;
  }
  return terms;
}

function longestName(words: readonly string[], at: number) {
  let longest: { readonly name: readonly string[]; readonly group: readonly (readonly string[])[] } | null = null;
  for (const group of GROUPS) {
    for (const name of group) {
      if (name.length <= (longest?.name.length ?? 0)) continue;
      if (name.every((word, index) => words[at + index] === word)) longest = { name, group };
    }
  }
  return longest;
}
