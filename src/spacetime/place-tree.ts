/**
 * One clustering of the places for all zooms, made once: the cluster of a place never changes while time runs. Nodes of
 * one level stand more than the radius apart. The nodes `0 .. placeCount` are the places themselves, and higher ids are
 * clusters. A parent's id is larger than its children's.
 */
export interface PlaceTree {
  readonly placeCount: number;
  readonly nodeCount: number;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** CSS px (tiles of 512 px). Nodes of one level stand more than this apart; where many places lie close, farther. */
  readonly radius: number;
  /** Degrees. A cluster stands at the heaviest of its places. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Parent node, or -1 at the top. */
  readonly parent: Int32Array;
  /**
   * Highest integer zoom at which the node is drawn; above it, its children are drawn. A place that lies within the
   * radius of a heavier one even at the highest zoom is never drawn: its `zoomFrom` is above `maxZoom`.
   */
  readonly zoomTo: Uint8Array;
  /** Lowest integer zoom at which the node is drawn; below it, its parent is drawn. */
  readonly zoomFrom: Uint8Array;
  /** For each level (zoom - minZoom), the node that shows each place: `nodeOf[level][place]`. */
  readonly nodeOf: readonly Int32Array[];
}
