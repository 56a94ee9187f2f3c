import type { Engine } from '../../spacetime/engine';
import { nodeWeight } from '../../spacetime/node-figures';
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
      const { figures } = engine;
      const { nodes, incidents } = engine.counts;
      let most = 0;
      for (const node of nodes) {
        most = Math.max(most, figures ? nodeWeight(figures, node) : (incidents[node] ?? 0));
      }
      const top = roundUp(most);
      if (top === scale.most && scale.isOfFigures === (figures !== null)) return false;
      scale = createSizeScale(top, figures !== null);
      onScale(scale);
      return true;
    },
  };
}
