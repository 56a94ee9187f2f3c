import type { Translated } from '../translated';

export const timeline: Translated<typeof import('../en/timeline').timeline> = {
  windowStart: 'بداية النافذة',
  windowEnd: 'نهاية النافذة',
};
