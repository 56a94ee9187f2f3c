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

const DATE = 'date|datum|fecha|data|dates|tarih|дата|التاريخ|تاريخ|datetime|timestamp|dt';
/** What happened on another day than the event. */
const OTHER_DAY =
  'rptd|report|reported|reporting|publish|published|publication|updated?|update|modified|modification|created?|creation|entered|entry|uploaded?|added|received|released?|retrieved|accessed|archived|birth|dob|arrest(ed)?|closed|edited|source|article';

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
    [/(^|_)(end|ended|until|to|finish|fin|ende|fim|bitis|نهاية)(_|$)|(date|datum|fecha)end$|^end/, 0.2],
    [
      new RegExp(
        `^(${DATE})$|(^|_)(event|incident|incidence|attack|occ|occur|occurred|occurrence|strike|accident|crime)_?(${DATE})|(${DATE})_(of_)?(event|incident|attack|occ|occurred|occurrence|strike|accident|crime)(_|$)`,
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
    [/(^|_)(end|ended|until|finish|last)(_|$).*(date|day)|(date|day).*(^|_)(end|ended|until|finish)(_|$)/, 0.8],
  ],
  year: [[/^(i?year|yr|jahr|année|annee|año|ano|yil|yıl|год|рік|السنة|سنة|العام|سال)$/, 0.9]],
  time: [
    [new RegExp(`(^|_)(${OTHER_DAY})(_|$)`), 0.2],
    [
      /^(time|time_of_day|hour|event_time|local_time|uhrzeit|heure|hora|saat|время|час|الوقت|الساعة|وقت|ساعت)$|(^|_)(time|hour)_(occ|occurred|of_(event|incident|attack))|(occ|occurred|event|incident|attack|start)_(time|hour)$/,
      0.9,
    ],
    [/(^|_)time(_|$)/, 0.6],
  ],
  place: [
    [
      /^(place|location|city|town|village|where|site|settlement|location_name|place_name|ort|stadt|lieu|ville|lugar|ciudad|cidade|local|yer|il|ilçe|место|місце|город|місто|населенный_пункт|المكان|الموقع|المدينة|مكان|محل|شهر)$/,
      1,
    ],
    [
      /(^|_)(place|location|city|town|village|settlement|locality|area|neighbou?rhood|district|airport|base|station|camp|landmark|site)(_|$)/,
      0.7,
    ],
    [
      /^(adm(in)?_?[123]?(_name)?|province|provincia|governorate|region|región|state|oblast|county|département|departement|bundesland|область|район|المحافظة|محافظة|القضاء|استان)$|(^|_)(province|governorate|region|state|county)(_|$)/,
      0.5,
    ],
    [/^(address|adresse|direccion|dirección|endereço|adres|адрес|العنوان|block|street)$/, 0.5],
  ],
  country: [
    [/^(country|country_name|country_txt|nation|land|pays|pais|país|ülke|страна|країна|الدولة|البلد|کشور)$/, 1],
    [/(^|_)country(_name)?$/, 0.6],
  ],
  title: [
    [
      /^(title|headline|event|event_name|incident|incident_name|name|subject|titel|titre|titulo|título|başlık|название|العنوان|عنوان)$/,
      1,
    ],
    [/^(case|case_name|attack|attack_name|label)$/, 0.8],
    [/(^|_)(title|headline)(_|$)/, 0.75],
  ],
  kind: [
    [
      /^(type|kind|category|event_?type|incident_?type|attack_?type|class|art|typ|tipo|tür|tur|тип|вид|النوع|نوع|نوع_الحادث)$/,
      1,
    ],
    [/^(event|incident|attack|strike|weap(on)?)_?type_?\d?(_?(txt|text|name|label|desc(ription)?))?$/, 0.85],
    [/(^|_)(types?|category|kind|weapons?|method|crime|crm|offen[cs]e|nature|tactic|munition)(_|$)/, 0.7],
  ],
  actor: [
    [
      /^(actor1?|perpetrators?|group|group_name|gname|attackers?|side_a|party|organi[sz]ation|faction|belligerent|akteur|acteur|actores?|грозный|исполнитель|الجهة|المنفذ|الفاعل|المنفذون)$/,
      1,
    ],
    [/(^|_)(actor|perpetrators?|attackers?|belligerents?|claimed_by|responsible|combatant|suspected)(_|$|\d)/, 0.75],
    [/(^|_)group(_|$|\d)/, 0.6],
  ],
  source: [
    [
      /^(sources?|publisher|reporter|outlet|media|quelle|quellen|fuentes?|fonte|kaynak|источник|джерело|المصدر|مصدر|المصادر|منبع)$/,
      1,
    ],
    [/(^|_)(sources?|publisher|outlet)(_|$|\d)/, 0.65],
  ],
  url: [
    [/^(url|link|href|source_?url|source_?link|web|website|enlace|lien|ссылка|الرابط|رابط|پیوند)$/, 1],
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
      /^(summary|description|notes?|details?|text|narrative|comments?|account|assessment|remarks?|beschreibung|descripción|descripcion|resumen|résumé|açıklama|описание|опис|الوصف|ملاحظات|تفاصيل|شرح)$/,
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
