export const compare = {
  open: 'مقارنة',
  title: 'المقارنة',
  loading: 'جارٍ تحميل المقارنة…',
} as const;
