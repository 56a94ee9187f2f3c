import { createStore, type StoreApi } from 'zustand/vanilla';
import { createSizeScale, type SizeScale } from './size-scale';

/** The current scale of the marker sizes. The marker layer writes it, the legend reads it. */
export type ScaleStore = StoreApi<{ readonly scale: SizeScale }>;

export function createScaleStore(): ScaleStore {
  return createStore(() => ({ scale: createSizeScale(1) }));
}
