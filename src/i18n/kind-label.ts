import type { Texts } from './texts';

/** The kind of an incident, and the dataset's own words for it when it has any. */
export interface LabelledKind {
  readonly kind: string;
  readonly kindLabel?: string | undefined;
}

/** Whether it says what kind of incident it was, in whatever words. */
export function saysKind({ kind, kindLabel }: LabelledKind): boolean {
  return kind !== 'other' || kindLabel !== undefined;
}

/**
 * The label of an incident's kind: the dataset's words, else the app's, else the kind as the file has it. "Incident" where the
 * kind is none of the known ones, also because the file does not state it.
 */
export function kindLabel(labelled: LabelledKind, { t, tOr }: Texts): string {
  const { kind, kindLabel } = labelled;
  if (!saysKind(labelled)) return t('terms.incident');
  return kindLabel ?? tOr(`terms.kind-${kind}`, kind);
}
