import { useEffect, useState } from 'react';

/** How long the work may hold the page before it lets it draw, ms. */
const SLICE_MS = 12;
/** The work begins when the selection has rested for so long, ms. */
const REST_MS = 120;

/**
 * Runs work that yields now and then, in slices between which the page draws. Null while it runs and without work; work that a newer
 * one replaces is dropped.
 * @param start - pass the same function while the question is the same
 */
export function useSteps<T>(start: (() => Generator<undefined, T>) | null): T | null {
  const [answer, setAnswer] = useState<{ readonly of: unknown; readonly value: T } | null>(null);
  useEffect(() => {
    if (!start) return;
    const steps = start();
    let timer = 0;
    const run = () => {
      const until = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) setAnswer({ of: start, value: step.value });
      else timer = window.setTimeout(run);
    };
    timer = window.setTimeout(run, REST_MS);
    return () => window.clearTimeout(timer);
  }, [start]);
  return answer && answer.of === start ? answer.value : null;
}
