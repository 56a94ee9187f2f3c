import type { embed as english } from '../../en/later/embed';
import type { Translated } from '../../translated';

export const embed: Translated<typeof english> = {
  figure: '{{name}}: {{range}}',
  noted: '{{text}} ({{notes}})',
  openPage: 'افتح الخريطة كاملة',
  openPageName: 'افتح الخريطة كاملة بهذا العرض في تبويب جديد',
  figures: 'الأعداد بحسب الفئة',
  list: 'القائمة',
  closeList: 'أغلق القائمة',
  scroll: 'اضغط Ctrl مع التمرير لتقريب الخريطة',
  scrollMac: 'اضغط ⌘ مع التمرير لتقريب الخريطة',
  twoFingers: 'حرّك الخريطة بإصبعين',
};
