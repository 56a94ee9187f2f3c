import type { record as english } from '../en/record';
import type { Translated } from '../translated';

export const record: Translated<typeof english> = {
  apartTag: '{{what}}، تُعدّ على حدة',
  'class-attack': 'هجوم',
  'class-strike': 'ضربة',
  'class-counterStrike': 'ضربة مضادة',
  'class-find': 'ضبطية',
  'class-unrest': 'اضطرابات',
  'class-other': 'أخرى',
  'class-notStated': 'الصنف غير مذكور',
  'class-elsewhere': 'خارج العراق',
  'class-islamicState': 'تنظيم الدولة الإسلامية',
  'class-disputed': 'موضع خلاف',
  'class-aggregate': 'عدة أحداث',
};
