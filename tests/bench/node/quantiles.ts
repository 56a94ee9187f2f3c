/** Durations of several runs, milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly runs: number;
}

export function timingOf(samples: readonly number[]): Timing {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), max: at(1), runs: sorted.length };
}

/** Times a task. The first `warmUp` runs are not counted. */
export function time(runs: number, task: (run: number) => void, warmUp = 0): Timing {
  const samples: number[] = [];
  for (let run = 0; run < runs + warmUp; run += 1) {
    const before = performance.now();
    task(run);
    if (run >= warmUp) samples.push(performance.now() - before);
  }
  return timingOf(samples);
}
