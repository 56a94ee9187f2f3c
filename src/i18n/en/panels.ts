export const panels = {
  title: 'Incidents',
} as const;
