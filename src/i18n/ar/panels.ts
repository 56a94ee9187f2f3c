import type { Translated } from '../translated';

export const panels: Translated<typeof import('../en/panels').panels> = {
  title: 'الحوادث',
};
