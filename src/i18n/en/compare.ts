export const compare = {
  open: 'Compare',
  title: 'Comparison',
  loading: 'Loading the comparison…',
} as const;
