/** Something that whoever builds the page can put right. It has no stack: its message says all. */
export class ConfigProblem extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ConfigProblem';
    this.stack = this.message;
  }
}
