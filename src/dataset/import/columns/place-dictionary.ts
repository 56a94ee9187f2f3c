import { PLACE_PRECISIONS, type PlacePrecision } from '../../../domain/place';
import { type TextColumn, TextColumnBuilder, textAt } from './text-column';

/** Places as columns, by index. */
export interface PlaceColumns {
  readonly length: number;
  /** Degrees. */
  readonly lon: Float64Array<ArrayBuffer>;
  readonly lat: Float64Array<ArrayBuffer>;
  /** Index into `PLACE_PRECISIONS`. */
  readonly precision: Uint8Array<ArrayBuffer>;
  /** km, NaN where not known. */
  readonly radiusKm: Float32Array<ArrayBuffer>;
  readonly names: TextColumn;
}

const EMPTY = -1;
const PARTS = 4;
/** More than there are precisions. */
const LEVELS = 8;

/** Name of a place; its coordinates where the file gives none, with no more decimals than its radius allows. */
export function placeNameAt({ names, lon, lat, radiusKm }: PlaceColumns, index: number): string {
  const name = textAt(names, index);
  if (name !== '') return name;
  const digits = decimalsWithin(radiusKm[index] ?? Number.NaN);
  return `${(lat[index] ?? 0).toFixed(digits)}, ${(lon[index] ?? 0).toFixed(digits)}`;
}

/** A degree is some 100 km, so a decimal more is a tenth of the distance. */
function decimalsWithin(km: number): number {
  if (km >= 20) return 1;
  if (km >= 2) return 2;
  return km >= 0.2 ? 3 : 4;
}

/** Numbers each different combination of point, name, precision and radius. */
export class PlaceDictionary {
  private slots = new Int32Array(1 << 12).fill(EMPTY);
  /** Longitude, latitude, radius and `nameCode * LEVELS + level` of each place side by side: one look at memory compares all. */
  private keys = new Float64Array(PARTS << 11);
  private readonly names = new TextColumnBuilder();
  private count = 0;

  get length(): number {
    return this.count;
  }

  /** @param nameCode stands for the name in comparisons; the name itself is kept for a new place */
  indexOf(
    lon: number,
    lat: number,
    nameCode: number,
    name: string,
    precision: PlacePrecision,
    radiusKm: number,
  ): number {
    const level = PLACE_PRECISIONS.indexOf(precision);
    const radius = Math.fround(radiusKm);
    const named = nameCode * LEVELS + level;
    const { keys } = this;
    const mask = this.slots.length - 1;
    let slot = hashOf(lon, lat, named) & mask;
    for (;;) {
      const index = this.slots[slot] ?? EMPTY;
      if (index === EMPTY) return this.add(slot, lon, lat, radius, named, name);
      const at = index * PARTS;
      if (keys[at] === lon && keys[at + 1] === lat && keys[at + 3] === named && Object.is(keys[at + 2], radius)) {
        return index;
      }
      slot = (slot + 1) & mask;
    }
  }

  finish(): PlaceColumns {
    const { count, keys } = this;
    const lon = new Float64Array(count);
    const lat = new Float64Array(count);
    const precision = new Uint8Array(count);
    const radiusKm = new Float32Array(count);
    for (let index = 0; index < count; index += 1) {
      const at = index * PARTS;
      lon[index] = keys[at] ?? 0;
      lat[index] = keys[at + 1] ?? 0;
      radiusKm[index] = keys[at + 2] ?? Number.NaN;
      precision[index] = (keys[at + 3] ?? 0) % LEVELS;
    }
    return { length: count, lon, lat, precision, radiusKm, names: this.names.finish() };
  }

  private add(slot: number, lon: number, lat: number, radius: number, named: number, name: string): number {
    const index = this.count;
    if ((index + 1) * PARTS > this.keys.length) {
      const wider = new Float64Array(this.keys.length * 2);
      wider.set(this.keys);
      this.keys = wider;
    }
    this.keys.set([lon, lat, radius, named], index * PARTS);
    this.names.push(name);
    this.slots[slot] = index;
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.rehash();
    return index;
  }

  private rehash(): void {
    const { keys } = this;
    const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index += 1) {
      const at = index * PARTS;
      let slot = hashOf(keys[at] ?? 0, keys[at + 1] ?? 0, keys[at + 3] ?? 0) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
    this.slots = slots;
  }
}

/** Hashes degrees in steps of 1e-7, about a centimetre, to 32 bits. */
function hashOf(lon: number, lat: number, key: number): number {
  let hash = Math.imul(Math.round(lon * 1e7) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (Math.round(lat * 1e7) | 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ key, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
