import type { Texts } from './texts';

/** The label of an incident class; an empty id is the class of the incidents whose class nobody states. */
export function classLabel(id: string, { t, tOr }: Texts): string {
  return id === '' ? t('figures.notClassed') : tOr(`terms.class-${id}`, id);
}
