/** An error whose message is written for the person who builds. */
export class BuildError extends Error {}

const FULL = /no space left|ENOSPC|not enough space|out of disk|disk quota|NOT_ENOUGH_SPACE/i;
const LARGE = /out of range|Conversion Error.*INT32|CANNOT_CONVERT_TYPE|overflow/i;

/**
 * Says what a failure of an engine or of the disk means for the build. Other errors come back as they are.
 * @param {unknown} error @param {string} out
 */
export function explainFailure(error, out) {
  const text = error instanceof Error ? error.message : String(error);
  if (FULL.test(text)) {
    return new BuildError(
      `The disk of ${out} is full. Nothing half-written counts: free some space and run the same command again, it goes on. (${text})`,
    );
  }
  if (LARGE.test(text)) {
    return new BuildError(
      `A sum of one cell, class and day is larger than 2,147,483,647: the figures of the input cannot be right. (${text})`,
    );
  }
  return error;
}
