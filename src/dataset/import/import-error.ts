import type { Problem, ProblemCode } from '../problem';

/**
 * Ends an import that cannot go on. It is thrown inside the import only, where a stream has many layers, and becomes a `Problem`
 * value at the edge of the import. A `reason` is a code that `i18n/imports` has words for.
 */
export class ImportError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly params: Problem['params'] = {},
  ) {
    super(code);
    this.name = 'ImportError';
  }
}

/** Turns any error into a problem with the file. */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof ImportError) return { code: error.code, params: { file, ...error.params } };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'importUnreadable', params: { file, reason } };
}
