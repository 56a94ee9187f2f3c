import { foldPhrase } from './fold-phrase';

/** Who is counted. The list is closed, because "5 wounded" in a column of the killed must not be read as 5 killed. */
const PERSONS: ReadonlySet<string> = new Set(
  [
    'people|persons|person|individuals|civilian|civilians|soldier|soldiers|troops|policeman|policemen|policewoman|police|police officer|police officers',
    'officer|officers|militant|militants|insurgent|insurgents|fighter|fighters|guard|guards|man|men|woman|women|child|children|boy|boys|girl|girls',
    'student|students|worker|workers|passenger|passengers|driver|drivers|journalist|journalists|attacker|attackers|contractor|contractors|security personnel|security forces|others|other',
    'civils|civil|soldats|soldat|policiers|policier|enfants|enfant|femmes|femme|hommes|homme|personnes|zivilisten|soldaten|polizisten|kinder|frauen|personen',
    'civiles|soldados|soldado|policias|policia|ninos|ninas|mujeres|hombres|personas',
    'مدني|مدنيين|مدنيون|مدنيا|جندي|جنود|شرطي|شرطيين|شرطة|طفل|أطفال|امرأة|نساء|شخص|أشخاص|مسلح|مسلحين',
    'человек|человека|людей|мирных|мирных жителей|солдат|солдата|военных|полицейских|детей|женщин|осіб|цивільних|дітей',
    'pessoas|civis|militares|policiais|criancas|mulheres|homens|kisi|sivil|asker|polis|cocuk|kadin|نفر|غيرنظامي|سرباز|كودك|زن',
  ]
    .flatMap((line) => line.split('|'))
    .map(foldPhrase),
);

/** Whether words name persons who are counted, and nothing else. */
export function isPersons(words: string): boolean {
  return PERSONS.has(foldPhrase(words));
}
