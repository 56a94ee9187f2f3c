import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { splitLabels } from '../../i18n/split-labels';
import { useTexts } from '../../i18n/texts';
import { dimensionLabel } from '../../i18n/value-label';
import { MEASURE_KINDS } from '../../live/change';
import { chooseEntry, splitEntries } from '../../state/split-entries';
import { useApp, useAppStore } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { KeyEntry } from '../../ui/KeyEntry';
import { valueFigures } from '../text/value-figures';
import styles from './MeasureAndSplit.module.css';

interface SplitKeyProps {
  readonly atlas: Atlas;
  readonly split: string;
}

/** The colours of the split with their figures. Each one filters, or is kept alone. */
export function SplitKey({ atlas, split }: SplitKeyProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const store = useAppStore();
  const filters = useApp(({ filters: active }) => active);
  const state = useLiveState(MEASURE_KINDS, 'calm');
  const { engine } = atlas;
  const dimension = engine.table.dimensions.find(({ id }) => id === split);
  const parts = dimension ? engine.splitParts(split) : null;
  const figures = useMemo(
    () => (dimension ? valueFigures(atlas, dimension, state, texts) : null),
    [atlas, dimension, state, texts],
  );
  if (!dimension || !parts || !figures) return null;
  const labels = splitLabels(atlas, texts, parts, dimension.values);
  return (
    <>
      <ul className={styles.key} aria-label={t('measure.key', { dimension: dimensionLabel(texts, split) })}>
        {splitEntries(engine, split, filters).map((entry) => (
          <li key={entry.part}>
            <KeyEntry
              part={entry.part}
              label={labels[entry.part] ?? ''}
              value={figures.textOf(parts.codes[entry.part] ?? -1)}
              sentence={figures.sentenceOf(parts.codes[entry.part] ?? -1)}
              isOn={entry.isOn}
              isOut={entry.isOut}
              onChoose={entry.canFilter ? (isSolo) => chooseEntry(store.getState(), entry, isSolo) : undefined}
            />
          </li>
        ))}
      </ul>
      <p className="visually-hidden">{t('measure.keyHelp')}</p>
      {dimension.offsets ? <p className={styles.note}>{t('measure.several')}</p> : null}
      {parts.hasRest ? (
        <p className={styles.note}>{t('measure.onlyMost', { number: format.number(dimension.values.length) })}</p>
      ) : null}
    </>
  );
}
