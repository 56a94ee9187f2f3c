export const timeline = {
  windowStart: 'Window start',
  windowEnd: 'Window end',
} as const;
