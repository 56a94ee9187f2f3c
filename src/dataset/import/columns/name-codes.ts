import { detached } from './text-column';

/** Numbers each different name, without a limit. */
export class NameCodes {
  private readonly codes = new Map<string, number>();
  private readonly names: string[] = [];

  codeOf(name: string): number {
    const known = this.codes.get(name);
    if (known !== undefined) return known;
    const kept = detached(name);
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
