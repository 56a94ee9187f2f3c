import { detached } from './text-column';

/** Numbers each different name, without a limit. */
export class NameCodes {
  private readonly codes = new Map<string, number>();
  private readonly names: string[] = [];
  /** By the number of a text in the file, code + 1; 0 where it is not known yet. */
  private byText = new Int32Array(1 << 10);

  /**
   * @param text number that stands for the name among the texts of the file: to look it up costs less than to look up the name. -1
   * where the name has none
   */
  codeOfText(name: string, isOwn: boolean, text: number): number {
    if (text < 0) return this.codeOf(name, isOwn);
    const known = this.byText[text] ?? 0;
    if (known > 0) return known - 1;
    const code = this.codeOf(name, isOwn);
    this.keepText(text, code);
    return code;
  }

  private keepText(text: number, code: number): void {
    if (text >= this.byText.length) {
      const wider = new Int32Array(Math.max(text + 1, this.byText.length * 2));
      wider.set(this.byText);
      this.byText = wider;
    }
    this.byText[text] = code + 1;
  }

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
