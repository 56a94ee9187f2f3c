import type { Problem, ProblemCode } from '../problem';

/**
 * Ends an import that cannot go on. Thrown inside the import only, where a stream has many layers; at its edge it becomes a
 * `Problem` value. A `reason` is a code, which `i18n/imports` has words for.
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

/** Whatever was thrown, as a problem with the file. */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof ImportError) return { code: error.code, params: { file, ...error.params } };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'importUnreadable', params: { file, reason } };
}
