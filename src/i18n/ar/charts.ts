import type { charts as english } from '../en/charts';
import type { Translated } from '../translated';

export const charts: Translated<typeof english> = {
  title: 'الرسوم البيانية',
  open: 'الرسوم',
  loading: 'يجري فتح الرسوم البيانية…',
};
