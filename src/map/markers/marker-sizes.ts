import type { Engine } from '../../spacetime/engine';
import { nodeWeight } from '../../spacetime/node-figures';
import { createSizeScale, roundUp, type SizeScale } from './size-scale';

/** The scale of the marker sizes. It fits the largest marker of the level. */
export interface MarkerSizes {
  readonly scale: SizeScale;
  /**
   * Fits the scale to the current counts. Returns true when the sizes change.
   * @param weightOf - by node, the number to show in place of the counts
   */
  fit(weightOf?: (node: number) => number): boolean;
}

export function createMarkerSizes(engine: Engine, onScale: (scale: SizeScale) => void): MarkerSizes {
  let scale = createSizeScale(1);
  return {
    get scale() {
      return scale;
    },
    fit(weightOf) {
      const { figures } = engine;
      const { nodes, incidents } = engine.counts;
      let most = 0;
      for (const node of nodes) {
        const counted = figures ? nodeWeight(figures, node) : (incidents[node] ?? 0);
        most = Math.max(most, weightOf ? weightOf(node) : counted);
      }
      const top = roundUp(most);
      // A change begins at 0, as figures do.
      const isOfFigures = figures !== null || weightOf !== undefined;
      if (top === scale.most && scale.isOfFigures === isOfFigures) return false;
      scale = createSizeScale(top, isOfFigures);
      onScale(scale);
      return true;
    },
  };
}
