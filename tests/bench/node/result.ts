/** One measured number; `id` is what the report looks up, `name` what it prints. */
export interface BenchResult {
  readonly id: string;
  readonly name: string;
  readonly events: number;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'kB' | 'x' | 'count';
}

/** How the runs hand their numbers to `run.mjs`: one JSON a line. */
export function report(result: BenchResult): void {
  console.log(JSON.stringify(result));
}
