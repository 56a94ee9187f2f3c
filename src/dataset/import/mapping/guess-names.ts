import type { FieldTarget } from './mapping';

type Rule = readonly [RegExp, number];

/** Meanings that a column has by its name and content alone; date parts, positions and figures are guessed from several columns. */
export type NamedTarget = Extract<
  FieldTarget,
  | 'date'
  | 'endDate'
  | 'year'
  | 'time'
  | 'place'
  | 'country'
  | 'title'
  | 'kind'
  | 'actor'
  | 'source'
  | 'url'
  | 'precision'
  | 'summary'
  | 'id'
  | 'events'
>;

const DATE = 'date|datum|fecha|data|dates|tarih|tarihi|дата|التاريخ|تاريخ|datetime|timestamp|dt';
/** What happened on another day than the event. */
const OTHER_DAY =
  'rptd|rpt|report|reported|reporting|publish|published|publication|updated?|update|modified|modification|created?|creation|entered|entry|uploaded?|added|received|released?|retrieved|accessed|archived|birth|dob|arrest(ed)?|closed|edited|source|article|' +
  'denuncia|publicaci[oó]n|registro|actualizaci[oó]n|reporte|nacimiento|signalement|d[eé]claration|mise_[aà]_jour|saisie|naissance|meldung|melde|gemeldet|ver[oö]ffentlichung|erfassung|aktualisierung|stand|publica[cç][aã]o|atualiza[cç][aã]o|notifica[cç][aã]o|' +
  'публикации|обновления|сообщения|регистрации|рождения|публікації|оновлення|повідомлення|bildirim|yay[iı]n|kay[iı]t|g[uü]ncelleme|البلاغ|النشر|التحديث|التقرير|الإدخال|التسجيل|الميلاد|گزارش|انتشار|ثبت';
/** What the table is about, in the name of its date. */
const EVENT =
  'event|incident|incidence|attack|occ|occur|occurred|occurrence|strike|accident|crime|death|hecho|hechos|suceso|incidente|ataque|evento|faits?|attaque|[eé]v[eé]nement|ereignis|ereignisses|vorfall|vorfalls|anschlag|anschlags|angriff|angriffs|tat|fato|ocorr[eê]ncia|события|происшествия|инцидента|атаки|удара|події|інциденту|olay|sald[iı]r[iı]|الحادث|الحادثة|الهجوم|الواقعة|الحدث|حادثه|حادثة|رویداد|حمله';

/** What a column counts that says how many incidents a row stands for. */
const EVENTS =
  'events|incidents|attacks|strikes|airstrikes|air_strikes|drone_strikes|shellings|explosions|bombings|raids|clashes|battles|protests|riots|vorfälle|angriffe|ereignisse|anschläge|attaques|événements|evenements|frappes|incidentes|ataques|eventos|atentados|инцидентов|атак|событий|ударов|обстрелов|атак|الحوادث|الهجمات|الأحداث|الضربات|الغارات|حوادث|هجمات|أحداث|ضربات|غارات';

/**
 * Names of columns in English, French, German, Spanish, Portuguese, Russian, Turkish, Arabic and Persian, words joined by `_`. The
 * first rule that fits counts.
 */
export const NAME_RULES: Readonly<Record<NamedTarget, readonly Rule[]>> = {
  date: [
    [new RegExp(`(^|_)(${OTHER_DAY})(_|$)`), 0.35],
    [/(^|_)(end|ended|until|to|finish|fin|ende|fim|bitis|نهاية)(_|$)|(date|datum|fecha)end$|^end|ende?datum$/, 0.2],
    [
      new RegExp(
        `^(${DATE})$|(^|_)(${EVENT})_?(${DATE})(?![a-z])|(${DATE})_(?:(?:of|the|de|del|des|du|do|da|der|l'|d'|la|los)_?)*(${EVENT})(_|$)`,
      ),
      1,
    ],
    [/^(event|incident|attack|strike)_?day$/, 0.85],
    [/^(when|occurred(_at|_on)?|occurrence|happened(_on|_at)?|wann|cuando|quand)$/, 0.9],
    [/^(date_?start|start_?date|date_?from|begin(ning)?_?date|start|from|begin|debut|inicio|beginn|بداية)$/, 0.85],
    [/^(time|day|jour|tag|dia|اليوم|روز)$/, 0.6],
    [new RegExp(`(^|_)(${DATE}|day_of)(_|$)`), 0.7],
    [/(date|datum|fecha)$/, 0.6],
  ],
  endDate: [
    [/^(date_?end|end_?date|until|to_?date|last_?date|date_?to|date_?fin|fecha_?fin|enddatum|end|تاريخ_النهاية)$/, 0.9],
    [
      /(^|_)(end|ended|until|finish|last|to|fin|ende|t[eé]rmino)(_|$).*(date|day|dt$|fecha|datum)|(date|day|fecha|datum).*(^|_)(end|ended|until|finish|fin|t[eé]rmino|ende)(_|$)/,
      0.8,
    ],
  ],
  year: [[/^(i?year|yr|jahr|année|annee|año|ano|yil|yıl|год|рік|السنة|سنة|العام|سال)$/, 0.9]],
  time: [
    [new RegExp(`(^|_)(${OTHER_DAY})(_|$)`), 0.2],
    [
      /^(time|time_of_day|hour|event_time|local_time|uhrzeit|heure|hora|saat|время|час|الوقت|الساعة|وقت|ساعت)$|(^|_)(time|hour)_(occ|occurred|of_(event|incident|attack))|(occ|occurred|event|incident|attack|start|from|fr)_(time|hour|tm)$|^(hora|heure|uhrzeit|время|час|saat|ساعة|وقت)_|^olay_saati$/,
      0.9,
    ],
    [/(^|_)(to|end|until)_?(time|tm|hour)$/, 0.2],
    [/(^|_)(time|tm)(_|$)/, 0.6],
  ],
  place: [
    [
      /^(place|location|city|town|village|where|site|settlement|location_name|place_name|ort|stadt|lieu|ville|lugar|ciudad|cidade|local|yer|il|ilçe|ilce|semt|köy|mahalle|municipality|municipio|munic[ií]pio|commune|comuna|gemeinde|localidad|localit[eé]|localidade|poblaci[oó]n|lieu_dit|tatort|место|місце|город|місто|населенный_пункт|населений_пункт|المكان|الموقع|المدينة|المنطقة|البلدة|القرية|مكان|محل|شهر|منطقه|شهرستان)$/,
      1,
    ],
    [
      /(^|_)(place|location|city|town|village|settlement|locality|area|neighbou?rhood|district|municipality|municipio|airport|base|station|camp|landmark|site|lugar|lieu|ville|ciudad|barrio|quartier|ort|место|مكان|موقع)(_|$)/,
      0.7,
    ],
    [/^(adm(in)?_?[123](_name)?|admin[123]name)$/, 0.55],
    [
      /^(adm(in)?_?[123]?(_name)?|province|provincia|governorate|region|región|state|oblast|county|département|departement|bundesland|область|район|المحافظة|محافظة|القضاء|استان)$|(^|_)(province|governorate|region|state|county)(_|$)/,
      0.5,
    ],
    [/(^|_)(geo|location|place)_?full_?name$|^e?local$/, 0.9],
    [/^(address|adresse|direccion|dirección|endereço|adres|адрес|العنوان|block|street)$/, 0.5],
  ],
  country: [
    [
      /^(country|country_name|countryname|country_txt|nation|land|staat|pays|pais|país|ülke|ulke|страна|країна|الدولة|البلد|دولة|بلد|کشور|كشور)$/,
      1,
    ],
    [/(^|_)country(_name)?$/, 0.6],
  ],
  title: [
    [
      /^(title|headline|event|event_name|incident|incident_name|name|subject|titel|titre|titulo|título|t[ií]tulo|başlık|ba[sş]l[iı]k|название|заголовок|назва|العنوان|عنوان)$/,
      1,
    ],
    [/^(case|case_name|attack|attack_name|label)$/, 0.8],
    [/(^|_)(title|headline)(_|$)/, 0.75],
  ],
  kind: [
    [
      /^(type|kind|category|event_?type|incident_?type|attack_?type|class|art|typ|tipo|cat[eé]gorie|categor[ií]a|kategorie|delito|delitos|crime|modalidad|tür|tur|тип|вид|النوع|نوع|نوع_الحادث|نوع_الهجوم)$/,
      1,
    ],
    [/^(event|incident|attack|strike|weap(on)?)_?type_?\d?(_?(txt|text|name|label|desc(ription)?))?$/, 0.85],
    [
      /(^|_)(types?|category|kind|weapons?|method|crime|crm|offen[cs]e|ofns|nature|tactic|munition|tipo|art|typ|t[uü]r[uü]|arma|arme|waffe|modus|e?type|тип|نوع)(_|$)|^e?type$/,
      0.7,
    ],
  ],
  actor: [
    // What the actors were, and not who.
    [
      /(?=.*(actor|perpetrator|attacker|group|belligerent|suspect))(^|_)(nationality|gender|sex|age|count|number|country|code|type|side)(_|$)/,
      0.2,
    ],
    [/(^|_)(actor_?1?|group|organi[sz]ation|perpetrator)_?(name|title)$/, 0.95],
    [
      /^(actor1?|perpetrators?|group|group_name|gname|attackers?|side_a|party|organi[sz]ation|faction|belligerent|akteur|acteur|actor(?:es)?|autor|autores|auteurs?|groupe|grupo|grupo_armado|groupe_arm[eé]|responsables?|t[aä]ter|organisation|gruppe|fail|[oö]rg[uü]t|исполнитель|группировка|группа|виконавець|الجهة|المنفذ|الفاعل|المنفذون|الجماعة|التنظيم|الجهة_المنفذة|عامل|گروه)$/,
      1,
    ],
    [
      /(^|_)(actor|perpetrators?|attackers?|belligerents?|claimed_by|responsible|combatant|suspected|responsable|perpetrador|victimario|auteurs?|autore?s?|t[aä]ter|исполнитель)(_|$|\d)/,
      0.75,
    ],
    [/(^|_)group(_|$|\d)/, 0.6],
  ],
  source: [
    [
      /^(sources?|publisher|reporter|outlet|media|quelle|quellen|fuentes?|fonte|kaynak|источник|источники|джерело|المصدر|مصدر|المصادر|منبع)$/,
      1,
    ],
    [/(^|_)(sources?|publisher|outlet)(_|$|\d)/, 0.65],
  ],
  url: [
    [/^(url|link|href|source_?url|source_?link|web|website|enlace|lien|liens|ссылка|посилання|الرابط|رابط|پیوند)$/, 1],
    [/(url|link)/, 0.75],
  ],
  precision: [
    [
      /^(precision|accuracy|geo_?precision|where_prec|radius(_km|_m)?|uncertainty(_km|_m)?|geo_?accuracy|الدقة|دقة)$/,
      1,
    ],
    [/(^|_)(geo|location|coord(inate)?s?)_?(precision|accuracy|uncertainty)/, 0.9],
    [/(precision|accuracy|uncertainty|radius)/, 0.75],
  ],
  summary: [
    [
      /^(summary|description|notes?|details?|text|narrative|comments?|account|assessment|remarks?|beschreibung|descripción|descripcion|resumen|r[eé]sum[eé]|an[aá]lisis|analyse|observaciones|relato|hechos|faits|sachverhalt|bemerkung(?:en)?|kommentar|descri[cç][aã]o|açıklama|описание|комментарий|опис|الوصف|ملاحظات|تفاصيل|شرح|توضیحات|توضيحات)$/,
      1,
    ],
    [/(description|notes?|summary|narrative|assessment|details?|remarks?)/, 0.7],
  ],
  id: [
    [
      /^(id|event_?id|incident_?id|data_id|key|uid|uuid|code|eventid|nr|no|num|number|case_?(no|number|id)|objectid|fid|الرقم|رقم|@id)$/,
      1,
    ],
    [/(^|_)(id|code)$/, 0.6],
    [/(^|_)(num|number|no|nr|n[uú]mero)$|^(id|no|nr|n[uú]mero|رقم)_/, 0.45],
  ],
  events: [
    [
      new RegExp(
        `^(n|no|num|nb|nr|number|count|total|sum|anzahl|nombre|numero|número|количество|число|кількість|عدد|تعداد)_(of_|de_|d_|der_|von_)?(${EVENTS})$`,
      ),
      1,
    ],
    [new RegExp(`^(${EVENTS})_(count|counts|number|num|n|total)$|^(event|incident|attack|strike)_counts?$`), 1],
    [new RegExp(`^(${EVENTS})$`), 0.9],
  ],
};
