import { foldText } from '../../dataset/fold-text';

export interface LabelledValue {
  readonly code: number;
  readonly value: string;
  readonly label: string;
  /** Folded label and value, made at the first search. */
  line: string | null;
}

/** Values whose label or id has the text, accents and case apart; all of them for a blank one. */
export function findValues(values: readonly LabelledValue[], search: string): readonly LabelledValue[] {
  const wanted = foldText(search).trim();
  if (wanted === '') return values;
  return values.filter((each) => {
    each.line ??= foldText(`${each.label} ${each.value}`);
    return each.line.includes(wanted);
  });
}
