/** One measured number. The report finds it by `id` and prints its `name`. */
export interface BenchResult {
  readonly id: string;
  readonly name: string;
  readonly events: number;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'x' | 'count';
}

/** Prints a result as a line of JSON, which `run-node.mjs` reads. */
export function report(result: BenchResult): void {
  console.log(JSON.stringify(result));
}
