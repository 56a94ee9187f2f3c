import type { Translated } from '../translated';

export const app: Translated<typeof import('../en/app').app> = {
  name: 'أطلس الحوادث',
};
