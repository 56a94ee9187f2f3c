import { ImportError } from '../../import-error';
import { LIMITS } from '../../open/limits';
import { byteWindows } from '../byte-windows';

/** Where a JSON file keeps its records. */
export type JsonRoot =
  /** An array of objects: the position just after its `[`, and the name of the member that holds it, '' at the top, and whether other members hold objects too. */
  | { readonly type: 'array'; readonly start: number; readonly member: string; readonly hasOthers?: boolean }
  /** One object that holds no array of objects. */
  | { readonly type: 'object' };

/** Members that hold the records in known files. The first of them in the file wins over any other array of objects. */
const USUAL = new Set(['features', 'events', 'incidents', 'data', 'results', 'rows', 'records', 'items', 'value']);

const decoder = new TextDecoder();
/** Longer than any of these names, so that longer names need not be read whole. */
const LONGEST_NAME = 64;

type Step = 'goOn' | 'found';

/** Finds the array of records among the members of the file, and reads no further than its start. */
export async function findJsonRoot(blob: Blob, from: number): Promise<JsonRoot> {
  const finder = new RootFinder();
  for await (const { bytes, start } of byteWindows(blob, from)) {
    if (finder.push(bytes, start) === 'found') break;
  }
  return finder.result();
}

class RootFinder {
  private depth = 0;
  private inString = false;
  private escaped = false;
  private name: number[] = [];
  private lastName = '';
  private rootIsArray = false;
  /** Start of an array in the root whose first value is still to come. */
  private candidate: { start: number; member: string } | null = null;
  private usual: JsonRoot | null = null;
  private other: (JsonRoot & { type: 'array' }) | null = null;
  private others = 0;

  result(): JsonRoot {
    if (this.usual) return this.usual;
    return this.other ? { ...this.other, hasOthers: this.others > 1 } : { type: 'object' };
  }

  push(bytes: Uint8Array, base: number): Step {
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.inString) this.readString(byte);
      else if (byte > 0x20 && this.readToken(byte, base + at) === 'found') return 'found';
    }
    return 'goOn';
  }

  private readString(byte: number): void {
    if (this.escaped) {
      this.escaped = false;
      return;
    }
    if (byte === 0x5c) this.escaped = true;
    else if (byte === 0x22) {
      this.inString = false;
      if (this.depth === 1) this.lastName = decoder.decode(Uint8Array.from(this.name));
    } else if (this.depth === 1 && this.name.length < LONGEST_NAME) this.name.push(byte);
  }

  private readToken(byte: number, position: number): Step {
    if (this.candidate) {
      const { start, member } = this.candidate;
      this.candidate = null;
      if (byte === 0x7b || (member === '' && byte === 0x5b)) this.take({ type: 'array', start, member });
      if (this.usual) return 'found';
    }
    if (byte === 0x22) {
      this.inString = true;
      this.name = [];
    } else if (byte === 0x5b || byte === 0x7b) this.open(byte === 0x5b, position);
    else if (byte === 0x5d || byte === 0x7d) this.depth -= 1;
    return 'goOn';
  }

  private open(isArray: boolean, position: number): void {
    if (this.depth === 0) this.rootIsArray = isArray;
    if (isArray && this.depth === 0) this.candidate = { start: position + 1, member: '' };
    else if (isArray && this.depth === 1 && !this.rootIsArray) {
      this.candidate = { start: position + 1, member: this.lastName };
    }
    this.depth += 1;
    if (this.depth > LIMITS.depth) throw new ImportError('importTooDeep', { limit: LIMITS.depth });
  }

  private take(root: JsonRoot & { type: 'array' }): void {
    if (root.member === '' || USUAL.has(root.member)) this.usual = root;
    else {
      this.other ??= root;
      this.others += 1;
    }
  }
}
