import type { Translated } from '../translated';

export const problems: Translated<typeof import('../en/problems').problems> = {
  datasetMissing: 'لم يُعثر على مجموعة البيانات في {{url}}. تأكد من نسخ المجلد كاملا ثم أعد التحميل.',
};
