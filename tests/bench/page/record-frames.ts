/** Runs the task once a frame and answers what the calls and the frames took, milliseconds. */
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
      // Asking for the next frame wakes the browser's compositor, whoever asks first: not part of the task.
      requestAnimationFrame(onFrame);
      const before = performance.now();
      task(script.length);
      script.push(performance.now() - before);
    };
    requestAnimationFrame(onFrame);
  });
}
