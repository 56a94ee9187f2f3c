/** Runs the task once in each frame; returns how long the calls and the frames took, milliseconds. */
export function recordFrames(
  steps: number,
  task: (step: number) => void,
): Promise<{ script: number[]; frames: number[] }> {
  const script: number[] = [];
  const frames: number[] = [];
  return new Promise((resolve) => {
    let last = 0;
    const onFrame = (now: number): void => {
      if (last > 0) frames.push(now - last);
      last = now;
      if (script.length === steps) {
        resolve({ script, frames });
        return;
      }
      // The first request for a frame wakes the compositor of the browser. That must not count as part of the task.
      requestAnimationFrame(onFrame);
      const before = performance.now();
      task(script.length);
      script.push(performance.now() - before);
    };
    requestAnimationFrame(onFrame);
  });
}
