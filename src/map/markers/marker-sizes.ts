import type { Engine } from '../../spacetime/engine';
import { createSizeScale, roundUp, type SizeScale } from './size-scale';

/** The scale of the marker sizes. It fits the largest marker of the level. */
export interface MarkerSizes {
  readonly scale: SizeScale;
  /** Fits the scale to the current counts. Returns true when the sizes change. */
  fit(): boolean;
}

export function createMarkerSizes(engine: Engine, onScale: (scale: SizeScale) => void): MarkerSizes {
  let scale = createSizeScale(1);
  return {
    get scale() {
      return scale;
    },
    fit() {
      const { nodes, incidents } = engine.counts;
      let most = 0;
      for (const node of nodes) most = Math.max(most, incidents[node] ?? 0);
      const top = roundUp(most);
      if (top === scale.most) return false;
      scale = createSizeScale(top);
      onScale(scale);
      return true;
    },
  };
}
