import type { Translated } from '../../translated';

export const map: Translated<typeof import('../../en/later/map').map> = {
  aboutBundled: 'خريطة الأساس جزء من هذه الصفحة.',
  'note-noRoads': 'لا طرق فيها.',
  'note-riversApproximate':
    'الأنهار والبحيرات من خرائط بمقياس 1:3 ملايين وقد تبعد نحو 3 كم عن موضعها؛ وخط النهر لا يبيّن عرضه.',
  'note-coastsApproximate':
    'قد تبعد السواحل نحو نصف كيلومتر والحدود نحو كيلومترين. وهذه الأرقام تقديراتنا. وكل هذه الخطوط تبهت كلما كبّرت الخريطة.',
  'note-bordersDeFacto': 'الحدود تبيّن السيطرة على الأرض لا الحق فيها.',
  aboutOther: 'خريطة الأساس من {{host}} باختيارك.',
  aboutFile: 'خريطة الأساس من ملفك {{name}}.',
  close: 'إغلاق',

  basemap: 'خريطة الأساس',
  basemapIntro:
    'خريطة هذه الصفحة تعمل دون اتصال ولا تتصل بأي خادم آخر. قد تعرض خريطة أخرى المزيد، لكن خادمها يرى الجزء الذي تنظر إليه.',
  basemapKind: 'خريطة الأساس',
  basemapBundled: 'مرفقة بهذه الصفحة، تعمل دون اتصال',
  basemapStyle: 'نمط MapLibre',
  basemapXyz: 'بلاطات نقطية (XYZ)',
  basemapPmtiles: 'أرشيف PMTiles على عنوان',
  basemapFile: 'ملف PMTiles على هذا الحاسوب',
  basemapFileLabel: 'الملف',
  basemapFileAbout: 'يُقرأ الملف من مكانه جزءا جزءا. لا يُرفع إلى أي مكان، وتنساه الخريطة حين تغلق الصفحة.',
  basemapUrl: 'العنوان',
  basemapUse: 'استخدام هذه الخريطة',
  basemapChecking: 'جارٍ فحص العنوان…',
  basemapInUse: 'قيد الاستخدام.',
  basemapKept: 'أُبقيت الخريطة السابقة. {{reason}}',
  density: 'كثافة الحوادث تحت العلامات',
  densityHint: 'توهج حيث تتقارب حوادث التواريخ المختارة.',
  layers: 'الطبقات',

  reasonTemplate: 'يحتاج العنوان إلى {z} و{x} و{y} مكان أرقام البلاطات.',
  reasonStatus: 'أجاب الخادم بالرمز {{status}} عن {{url}}. تحقق من مسار العنوان.',
  reasonNotImage: 'البلاطة عند {{url}} ليست صورة. للبلاطات المتجهة أعطِ عنوان نمط MapLibre.',
  reasonNotPmtilesFile: 'الملف {{name}} ليس أرشيف PMTiles من الإصدار 3. اختر ملفا ينتهي بـ .pmtiles.',
  reasonFile: 'تعذرت قراءة {{name}}: هو تالف أو نُقل أو تغيّر. اختره من جديد.',
  reasonNotStyle: 'هذا ليس نمط MapLibre: لا يحوي الإصدار 8 مع مصادر وطبقات.',
  reasonNotPmtiles: 'الملف على هذا العنوان ليس أرشيف PMTiles من الإصدار 3.',
  reasonTiles: 'يحوي الأرشيف بلاطات من نوع لا ترسمه الخريطة.',
  reasonSource: 'يذكر النمط مصدرا لا يمكن استخدامه: {{source}}. {{reason}}',
};
