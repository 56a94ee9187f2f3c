const TYPES = ['', 'Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'] as const;
const COLLECTION = 7;
/** Geometries within geometries. */
const DEEPEST = 8;

interface WkbGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly WkbGeometry[];
}

/**
 * The GeoJSON geometry of well-known binary, of ISO or of PostGIS, with or without heights and measures. Throws a `RangeError` for
 * bytes that end too early. The libraries for it need the buffers of Node.
 */
export function wkbGeometry(view: DataView, from: number): WkbGeometry {
  let at = from;
  const read = (depth: number): WkbGeometry => {
    const little = view.getUint8(at) === 1;
    const code = view.getUint32(at + 1, little);
    at += 5;
    const type = (code & 0xffff) % 1000;
    const iso = Math.floor((code & 0xffff) / 1000);
    const extra = iso === 3 ? 2 : iso > 0 ? 1 : (code >>> 31) + ((code >>> 30) & 1);
    if ((code & 0x20000000) !== 0) at += 4;
    const count = () => {
      const stated = view.getUint32(at, little);
      at += 4;
      if (stated > view.byteLength) throw new RangeError('count');
      return stated;
    };
    const point = () => {
      const pair = [view.getFloat64(at, little), view.getFloat64(at + 8, little)];
      at += 8 * (2 + extra);
      return pair;
    };
    const list = <T>(item: () => T): T[] => Array.from({ length: count() }, item);
    const name = TYPES[type];
    if (depth > DEEPEST || (!name && type !== COLLECTION)) throw new RangeError('type');
    if (type === 1) return { type: 'Point', coordinates: point() };
    if (type === 2) return { type: 'LineString', coordinates: list(point) };
    if (type === 3) return { type: 'Polygon', coordinates: list(() => list(point)) };
    const parts = list(() => read(depth + 1));
    if (type === COLLECTION) return { type: 'GeometryCollection', geometries: parts };
    return { type: name ?? '', coordinates: parts.map(({ coordinates }) => coordinates) };
  };
  return read(0);
}
