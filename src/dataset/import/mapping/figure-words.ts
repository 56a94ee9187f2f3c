/** Words in the names of columns that count people, in the languages of the app and its neighbours. Each test takes one word in lower case. */

function test(pattern: RegExp): (word: string) => boolean {
  // Arabic writes "of the" and "and the" as part of the word.
  return (word) => pattern.test(word) || pattern.test(word.replace(/^و?(?:لل|بال|ال|ل)(?=\p{L}{3})/u, ''));
}

export const saysKilled = test(
  /^(n?killed|kills?|n?kill|n?dead|n?deaths?|died|fatal|fatality|fatalities|kia|morts?|mortes|mortos|tu[eé]e?s?|d[eé]c[eè]s|d[eé]c[eé]d[eé]s|tote[nr]?|get[oö]tete[nr]?|todesopfer|muert[oa]s|muertes|fallecid[oa]s|asesinad[oa]s|v[ií]ctimas?mortales|погибшие|погибло|погибших|убито|убитые|убитых|загиблі|загинуло|загиблих|вбито|убито|[oö]l[uü]|[oö]len|[oö]ld[uü]r[uü]len|قتلى|قتيل|قتيلا|وفيات|شهداء|شهيد|کشته|کشتهها|كشته|کشتگان|كشتگان)$/u,
);
export const saysWounded = test(
  /^(n?wounded|wound|nwound|n?injured|injury|injuries|injur|wia|hurt|bless[eé]e?s?|verletzte[nr]?|verwundete[nr]?|herid[oa]s|lesionad[oa]s|ferid[oa]s|раненые|ранено|раненых|поранені|поранено|поранених|yaral[iı]|yaralanan|جرحى|جريح|مصابين|مصابون|مصاب|إصابات|اصابات|زخمی|زخمي|مجروح|مجروحین|مجروحان)$/u,
);
export const saysLow = test(
  /^(min|m[ií]n|minimum|minimal[ae]?|low|lo|lower|lowest|least|from|lb|lwr|floor|mindestens|mindest|unter(?:e[rs]?|grenze)?|niedrigste[rs]?|inf[eé]rieure?|basse?|plancher|m[ií]nim[oa]s?|inferior|menor|desde|мин|минимум|минимальное|мінімум|нижняя|нижний|не менее|asgari|az|حد أدنى|أدنى|ادنى|أقل|حداقل|کمترین|كمترين)$/u,
);
export const saysHigh = test(
  /^(max|m[aá]x|maximum|maximal[ae]?|high|hi|higher|highest|upper|most|to|ub|upr|ceiling|h[oö]chstens|h[oö]chst|ober(?:e[rs]?|grenze)?|h[oö]chste[rs]?|sup[eé]rieure?|haute?|plafond|m[aá]xim[oa]s?|superior|mayor|hasta|макс|максимум|максимальное|верхняя|верхний|azami|[cç]ok|أقصى|اقصى|أعلى|أكثر|حداكثر|حداکثر|بیشترین|بيشترين)$/u,
);
/** Groups of victims beside each other, which together are all victims. */
export const saysGroup = test(
  /^(civilians?|civils?|zivilisten|civil(?:es)?|civis|police|policemen|polic[ií]as?|policiais|policiers?|polizei|polizisten|militants?|insurgents?|rebels?|soldiers?|soldaten|soldados?|soldats?|militar(?:y|es)?|militaires?|army|troops|security|forces?|sfs?|ansf|isf|sdf|suspects?|attackers?|assaillants?|atacantes|perpetrators?|terrorists?|assailants?|ter|taliban|coalition|ied|hostages?|combatants?|combatientes|noncombatants?|host|nation|friendly|enemy|officers?|guards?|enemies|protesters?|demonstrators?|staff|responders?|مدنيين|مدنيون|شرطة|جيش|جنود|عسكريين|مسلحين|غیرنظامیان|نظامیان|гражданские|гражданских|военные|военных|полиция|полицейские|мирные|цивільні|військові|sivil|asker|polis)$/u,
);
/** Groups that others include, and that are never added to them. */
export const saysPart = test(
  /^(women|woman|children|child|kids|girls|boys|men|man|adults?|males?|females?|foreign(?:ers)?|us|american|americans|journalists?|medical|aid|workers?|elderly|minors?|أطفال|نساء|رجال|дети|женщины|мужчины|enfants|femmes|hommes|kinder|frauen|m[aä]nner|ni[nñ][oa]s|mujeres|hombres)$/u,
);
/** Grown-ups and the young together are everybody. */
export const saysGrownUp = test(/^(men|man|adults?|males?|رجال|мужчины|hommes|m[aä]nner|hombres)$/u);

/** The number belongs to a column that counts something else. */
export const saysOther = test(
  /^(rate|percent|pct|per|ratio|flag|type|date|name|names|description|desc|notes?|source|sources|id|age|ages|weapon|weapons|cause|vehicles?|houses?|homes?|buildings?|rounds?|rockets?|animals?|cattle|year|month|day|time|status|text|known)$/u,
);
/** Words that leave it open who is counted: a column with these words only counts everybody. */
export const saysEverybody = test(
  /^(\d+|n|nr|no|num|numbers?|number|count|counts|counted|sum|total|totals|tot|totale|overall|all|everybody|of|the|in|from|by|and|people|persons?|individuals?|victims?|casualt(?:y|ies)|harm|reported|recorded|estimate[sd]?|estimation|est|best|figure|figures|bound|end|value|range|incident|event|attack|attacks|strike|confirmed|verified|official|known|final|nombre|de|des|du|la|le|les|los|las|el|personnes|personen|personas|n[uú]mero|anzahl|der|die|gesamt|insgesamt|cantidad|cifra|total(?:es)?|v[ií]ctimas?|opfer|menschen|количество|число|кількість|всего|итого|людей|человек|toplam|say[iı]s[iı]|ki[sş]i|عدد|إجمالي|اجمالي|مجموع|تعداد|حد|bis|von|at|s)$/u,
);
/** Victims beside suspects or attackers are not everybody. */
export const saysVictims = test(/^(victims?|v[ií]ctimas?|victimes?|opfer|жертвы|жертв|ضحايا)$/u);
/** Whom an attack kills or wounds, whose place in the files is at the side of the others. */
export const saysWorkers = test(/^(workers?|journalists?|medical|aid|foreign(?:ers)?|us|americans?)$/u);
export const saysTotal = test(
  /^(total|totals|tot|totale|totaux|totales|overall|all|gesamt|insgesamt|всего|итого|toplam|إجمالي|اجمالي|مجموع)$/u,
);
