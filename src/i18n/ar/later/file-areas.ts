import type { fileAreas as english } from '../../en/later/file-areas';
import type { Translated } from '../../translated';

export const fileAreas: Translated<typeof english> = {
  file: 'مناطق من ملف GeoJSON',
  fileHint: 'أو اختر منطقة من ملف فيه مضلعات، كالأقضية. يُقرأ الملف هنا ولا يُرسل إلى أي مكان.',
  fileArea: 'المنطقة',
  fileLeft_zero: 'كل مناطق الملف معروضة.',
  fileLeft_one: 'منطقة واحدة في الملف كثيرة الأجزاء أو بلا مساحة، وليست معروضة.',
  fileLeft_two: 'منطقتان في الملف كثيرتا الأجزاء أو بلا مساحة، وليستا معروضتين.',
  fileLeft_few: '{{number}} مناطق في الملف كثيرة الأجزاء أو بلا مساحة، وليست معروضة.',
  fileLeft_many: '{{number}} منطقة في الملف كثيرة الأجزاء أو بلا مساحة، وليست معروضة.',
  fileLeft_other: '{{number}} منطقة في الملف كثيرة الأجزاء أو بلا مساحة، وليست معروضة.',
  fileOff: 'حدودها مبسطة وتبتعد حتى {{km}} كم عن حدود الملف. ترسم الخريطة ما يُحسب.',
  fileExact: 'حدودها هي حدود الملف.',
  fileTooLarge: 'الملف أكبر من {{size}}.',
  'file-notJson': 'ليس الملف GeoJSON: لا يُقرأ بصيغة JSON.',
  'file-noAreas': 'لا مضلعات في الملف.',
  'file-notDegrees': 'إحداثيات الملف ليست خطوط طول وعرض بالدرجات.',
  fileUnread: 'لا يمكن قراءة الملف.',
};
