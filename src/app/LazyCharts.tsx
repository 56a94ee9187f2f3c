import { lazy } from 'react';

/** The charts and the library that draws them, fetched when they first open. */
export const ChartsPanel = lazy(async () => ({
  default: (await import('../panels/charts/ChartsPanel')).ChartsPanel,
}));
export const ChartsDialog = lazy(async () => ({
  default: (await import('../panels/charts/ChartsDialog')).ChartsDialog,
}));
