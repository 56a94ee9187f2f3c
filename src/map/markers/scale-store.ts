import { createStore, type StoreApi } from 'zustand/vanilla';
import { createSizeScale, type SizeScale } from './size-scale';

/** The scale that the markers are drawn with now: the layer writes it, the legend reads it. */
export type ScaleStore = StoreApi<{ readonly scale: SizeScale }>;

export function createScaleStore(): ScaleStore {
  return createStore(() => ({ scale: createSizeScale(1, 0) }));
}
