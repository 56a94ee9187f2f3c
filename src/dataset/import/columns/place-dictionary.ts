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
  private lon = new Float64Array(1 << 11);
  private lat = new Float64Array(1 << 11);
  private nameCode = new Int32Array(1 << 11);
  private precision = new Uint8Array(1 << 11);
  private radius = new Float32Array(1 << 11);
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
    const mask = this.slots.length - 1;
    let slot = hashOf(lon, lat, nameCode * 8 + level) & mask;
    for (;;) {
      const index = this.slots[slot] ?? EMPTY;
      if (index === EMPTY) return this.add(slot, lon, lat, name, nameCode, level, radius);
      if (
        this.lon[index] === lon &&
        this.lat[index] === lat &&
        this.nameCode[index] === nameCode &&
        this.precision[index] === level &&
        Object.is(this.radius[index], radius)
      ) {
        return index;
      }
      slot = (slot + 1) & mask;
    }
  }

  finish(): PlaceColumns {
    const { count } = this;
    return {
      length: count,
      lon: this.lon.slice(0, count),
      lat: this.lat.slice(0, count),
      precision: this.precision.slice(0, count),
      radiusKm: this.radius.slice(0, count),
      names: this.names.finish(),
    };
  }

  private add(
    slot: number,
    lon: number,
    lat: number,
    name: string,
    nameCode: number,
    level: number,
    radius: number,
  ): number {
    const index = this.count;
    if (index >= this.lon.length) this.widen();
    this.lon[index] = lon;
    this.lat[index] = lat;
    this.nameCode[index] = nameCode;
    this.precision[index] = level;
    this.radius[index] = radius;
    this.names.push(name);
    this.slots[slot] = index;
    this.count += 1;
    if (this.count * 2 > this.slots.length) this.rehash();
    return index;
  }

  private widen(): void {
    const size = this.lon.length * 2;
    this.lon = copyInto(new Float64Array(size), this.lon);
    this.lat = copyInto(new Float64Array(size), this.lat);
    this.nameCode = copyInto(new Int32Array(size), this.nameCode);
    this.precision = copyInto(new Uint8Array(size), this.precision);
    this.radius = copyInto(new Float32Array(size), this.radius);
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const mask = slots.length - 1;
    for (let index = 0; index < this.count; index += 1) {
      const key = (this.nameCode[index] ?? 0) * 8 + (this.precision[index] ?? 0);
      let slot = hashOf(this.lon[index] ?? 0, this.lat[index] ?? 0, key) & mask;
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      slots[slot] = index;
    }
    this.slots = slots;
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(wider: T, array: ArrayLike<number>): T {
  wider.set(array);
  return wider;
}

/** Hashes degrees in steps of 1e-7, about a centimetre, to 32 bits. */
function hashOf(lon: number, lat: number, key: number): number {
  let hash = Math.imul(Math.round(lon * 1e7) | 0, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (Math.round(lat * 1e7) | 0), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ key, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
