import type { FieldTarget } from './mapping';

type Rule = readonly [RegExp, number];

/** Names of columns in English, French, German, Spanish and Arabic. The first rule that fits counts. */
export const NAME_RULES: Readonly<Record<FieldTarget, readonly Rule[]>> = {
  date: [
    [/^(event_?date|date|incident_date|date_of_(event|incident|attack)|datum|fecha|التاريخ|تاريخ)$/, 1],
    [
      /^(date_?start|start_?date|datetime|date_time|timestamp|occurred(_at|_on)?|when|time|begin(ning)?_?date|from)$/,
      0.85,
    ],
    [/(^|_)(date|datum|fecha|day_of|تاريخ)(_|$)/, 0.7],
    [/(created|updated|modified|published|report(ed)?)_?(date|at|on)?$/, 0.35],
  ],
  endDate: [[/^(date_?end|end_?date|until|to_date|last_date|date_to|تاريخ_النهاية)$/, 0.9]],
  year: [[/^(i?year|yr|jahr|année|annee|año|السنة|سنة)$/, 1]],
  month: [[/^(i?month|mon|monat|mois|mes|الشهر|شهر)$/, 1]],
  day: [[/^(i?day|tag|jour|dia|día|اليوم|يوم)$/, 1]],
  time: [[/^(time|time_of_day|hour|event_time|local_time|uhrzeit|heure|hora|الوقت|الساعة|وقت)$/, 0.9]],
  lat: [
    [/^(lat|latitude|y|y_coord|lat_dd|breite|breitengrad|latitud|خط_العرض|العرض|@latitude)$/, 1],
    [/(^|_)(lat|latitude)(_|$)/, 0.85],
  ],
  lon: [
    [/^(lon|lng|long|longitude|x|x_coord|lon_dd|länge|laenge|längengrad|longitud|خط_الطول|الطول|@longitude)$/, 1],
    [/(^|_)(lon|lng|long|longitude)(_|$)/, 0.85],
  ],
  position: [
    [
      /^(coordinates?|coords?|position|point|geom(etry)?|wkt|geom_wkt|the_geom|mgrs|grid(_?ref(erence)?)?|lat_?lon|latlng|gps|geo|geopoint|geolocation|الإحداثيات|احداثيات)$/,
      0.95,
    ],
    [/(coord|mgrs|wkt|lat_?l(on|ng)|gps|geom)/, 0.75],
  ],
  place: [
    [
      /^(place|location|city|town|village|where|site|location_name|place_name|ort|lieu|lugar|المكان|الموقع|المدينة|مكان)$/,
      1,
    ],
    [/(^|_)(place|location|city|town|village|settlement|locality|area|neighbou?rhood|district)(_|$)/, 0.7],
    [/^(adm(in)?_?[123]|province|governorate|region|state)$/, 0.45],
  ],
  country: [[/^(country|country_name|country_txt|nation|land|pays|pais|país|الدولة|البلد)$/, 1]],
  title: [
    [/^(title|headline|event|event_name|incident|name|subject|titel|titre|titulo|título|العنوان|عنوان)$/, 1],
    [/(^|_)(title|headline)(_|$)/, 0.75],
  ],
  kind: [
    [/^(type|kind|category|event_?type|incident_?type|attack_?type|class|art|tipo|النوع|نوع|نوع_الحادث)$/, 1],
    [/(^|_)(type|category|kind|weapon|method)(_|$)/, 0.7],
  ],
  actor: [
    [
      /^(actor1?|perpetrator|group|group_name|gname|attacker|side_a|party|organi[sz]ation|faction|akteur|acteur|الجهة|المنفذ|الفاعل)$/,
      1,
    ],
    [/(^|_)(actor|perpetrator|attacker|claimed_by|group)(_|$|\d)/, 0.7],
  ],
  killed: [
    [
      /^(killed|dead|deaths?|fatalities|kia|n_?kill(ed)?|best|total_(killed|deaths)|tote|morts|muertos|القتلى|قتلى|عدد_القتلى)$/,
      1,
    ],
    [/(^|_)(killed|dead|deaths?|fatal(ities)?|kia)(_|$)/, 0.8],
  ],
  killedLow: [[/^(low|min(imum)?_?(killed|deaths|fatalities)|(killed|deaths|fatalities)_?(low|min))$/, 0.9]],
  killedHigh: [[/^(high|max(imum)?_?(killed|deaths|fatalities)|(killed|deaths|fatalities)_?(high|max))$/, 0.9]],
  wounded: [
    [
      /^(wounded|injured|injuries|wia|n_?wound(ed)?|total_(wounded|injured)|verletzte|blessés|blesses|heridos|الجرحى|جرحى|عدد_الجرحى)$/,
      1,
    ],
    [/(^|_)(wounded|injur(ed|ies)|wia|hurt)(_|$)/, 0.8],
  ],
  source: [
    [/^(sources?|publisher|reporter|outlet|media|quelle|fuente|المصدر|مصدر|المصادر)$/, 1],
    [/(^|_)(source|publisher|outlet)(_|$)/, 0.65],
  ],
  url: [
    [/^(url|link|href|source_?url|source_?link|web|website|الرابط|رابط)$/, 1],
    [/(url|link)/, 0.75],
  ],
  precision: [
    [
      /^(precision|accuracy|geo_?precision|where_prec|radius(_km|_m)?|uncertainty(_km|_m)?|geo_?accuracy|الدقة|دقة)$/,
      1,
    ],
    [/(precision|accuracy|uncertainty|radius)/, 0.75],
  ],
  summary: [
    [/^(summary|description|notes?|details?|text|narrative|comment|beschreibung|الوصف|ملاحظات|تفاصيل)$/, 1],
    [/(description|notes?|summary|narrative)/, 0.7],
  ],
  id: [
    [/^(id|event_?id|incident_?id|data_id|key|uid|uuid|code|eventid|الرقم|رقم|@id)$/, 1],
    [/(^|_)id$/, 0.6],
  ],
};
