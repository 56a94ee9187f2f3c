import type { Translated } from '../translated';

export const map: Translated<typeof import('../en/map').map> = {
  zoomIn: 'تكبير',
};
