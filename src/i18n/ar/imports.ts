import type { Translated } from '../translated';

export const imports: Translated<typeof import('../en/imports').imports> = {
  button: 'استيراد',
};
