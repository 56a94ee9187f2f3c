import type { exports as english } from '../../en/later/exports';
import type { Translated } from '../../translated';

export const exports: Translated<typeof english> = {
  section: 'احفظ الحوادث المطابقة',
  csv: 'ملف CSV',
  xlsx: 'مصنف إكسل (XLSX)',
  geojson: 'ملف GeoJSON',
  json: 'ملف JSON (ملف المجموعة)',
  parquet: 'ملف GeoParquet (Parquet)',
  kml: 'ملف KML (غوغل إيرث)',
  more: 'اختر ما يُحفظ…',
  title: 'حفظ الحوادث في ملف',
  intro: 'في كل ملف كل الإفادات مع مصادرها، ويُفتح هنا ثانية كما كان.',
  format: 'الصيغة',
  what: 'أي حوادث',
  'what-matching': 'ما يقع في التواريخ ويوافق الترشيح ({{number}})',
  'what-inView': 'ما يظهر منها على الخريطة ({{number}})',
  'what-everything': 'المجموعة كلها ({{number}})',
  coordinates: 'الإحداثيات',
  'coordinates-exact': 'كما في المجموعة',
  'coordinates-km1': 'بدقة 1 كم',
  'coordinates-km10': 'بدقة 10 كم',
  'coordinates-place': 'من دونها: أسماء الأماكن فقط',
  coarseNote: 'يُذكر ذلك في كل صف. وحيث يحدد نص أو عمود النقطة بالأرقام تحل «…» محلها. وقد تسمي الكلمات مكانا.',
  save: 'احفظ الملف',
  codebook: 'احفظ شرح أعمدته',
};
