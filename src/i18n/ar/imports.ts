import type { Translated } from '../translated';

export const imports: Translated<typeof import('../en/imports').imports> = {
  button: 'استيراد',
  dropNow: 'أفلت الملف لاستيراده',
  pastedName: 'نص ملصق',
  noValue: 'فارغ',
  menuLabel: 'مجموعة البيانات: {{name}}',
  menuBusy: 'جارٍ فتح {{name}}…',
};
