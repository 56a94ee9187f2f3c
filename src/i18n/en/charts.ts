export const charts = {
  title: 'Charts',
  open: 'Charts',
  loading: 'Opening the charts…',
} as const;
