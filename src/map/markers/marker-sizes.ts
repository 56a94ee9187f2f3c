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

/** The number of the largest marker of the level. */
export function largestNumber({ figures, counts: { nodes, incidents } }: Engine): number {
  let most = 0;
  for (const node of nodes) most = Math.max(most, figures ? nodeWeight(figures, node) : (incidents[node] ?? 0));
  return most;
}

/** @param held - the number that the scale must fit whatever is counted; null to fit it to the counts */
export function createMarkerSizes(
  engine: Engine,
  onScale: (scale: SizeScale) => void,
  held: () => number | null = () => null,
): MarkerSizes {
  let scale = createSizeScale(1);
  return {
    get scale() {
      return scale;
    },
    fit(weightOf) {
      const { figures } = engine;
      const { nodes } = engine.counts;
      let most = 0;
      if (!weightOf) most = held() ?? largestNumber(engine);
      else for (const node of nodes) most = Math.max(most, weightOf(node));
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
