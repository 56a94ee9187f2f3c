/**
 * One static clustering of the places for all zooms, made bottom-up: nodes of one level stand more than the radius apart,
 * and a parent's id is larger than its children's. Nodes `0 .. placeCount` are the places themselves;
 * higher nodes are clusters. The cluster of a place never changes while time runs.
 */
export interface PlaceTree {
  readonly placeCount: number;
  readonly nodeCount: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** Cluster radius in CSS px at each zoom (tiles of 512 px). */
  readonly radius: number;
  /** Degrees; a cluster stands at one of its member places (its heaviest). */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Parent node, or -1 at the top. */
  readonly parent: Int32Array;
  /**
   * Largest integer zoom at which the node is drawn (it splits into its children above it). A place that shares its point,
   * or a marker's width, with a heavier one even at the finest level is never drawn: `zoomFrom` is then above `maxZoom`.
   */
  readonly zoomTo: Uint8Array;
  /** Smallest integer zoom at which the node is drawn (below it, its parent is). */
  readonly zoomFrom: Uint8Array;
  /** For each level (zoom - minZoom), the node that shows each place: `nodeOf[level][place]`. */
  readonly nodeOf: readonly Int32Array[];
}
