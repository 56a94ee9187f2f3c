import type { Texts } from './texts';

/** The kind of an incident, and the dataset's own words for it when it has any. */
export interface LabelledKind {
  readonly kind: string;
  readonly kindLabel?: string | undefined;
}

/** The label of an incident's kind: the dataset's words, else the app's, else the kind as the file has it. */
export function kindLabel({ kind, kindLabel }: LabelledKind, { tOr }: Texts): string {
  return kindLabel ?? tOr(`terms.kind-${kind}`, kind);
}
