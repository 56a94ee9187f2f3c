import { detached } from './text-column';

/** Numbers each different name, without a limit. */
export class NameCodes {
  private readonly codes = new Map<string, number>();
  private readonly names: string[] = [];

  /** @param isOwn whether the name may be kept as it is. To look up the very text that is kept costs no comparison. */
  codeOf(name: string, isOwn = false): number {
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    const kept = isOwn ? name : detached(name);
    const code = this.names.length;
    this.names.push(kept);
    this.codes.set(kept, code);
    return code;
  }

  nameOf(code: number): string {
    return this.names[code] ?? '';
  }

  all(): readonly string[] {
    return this.names;
  }
}
