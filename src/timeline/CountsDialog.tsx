import { useMemo } from 'react';
import type { Atlas } from '../dataset/atlas';
import { measureName } from '../i18n/measure-text';
import { useTexts } from '../i18n/texts';
import { windowText } from '../i18n/window-text';
import { MATCH_KINDS } from '../live/change';
import { binsFor } from '../spacetime/bins';
import { finestBins } from '../spacetime/finest-unit';
import { useLiveState } from '../state/use-live-state';
import { Dialog } from '../ui/Dialog';
import type { Axis } from './axis';
import { costTexts, gapText, measuredTexts, unitText } from './bin-text';
import styles from './CountsDialog.module.css';
import { countsRows } from './counts-rows';
import { coverageGaps } from './coverage';

const COUNTS_KINDS = [...MATCH_KINDS, 'measure'] as const;

interface CountsDialogProps {
  readonly atlas: Atlas;
  /** The period that the track shows. */
  readonly axis: Axis;
  readonly onClose: () => void;
}

/** The bars of the shown period as a table: under the filters, and whether in the window or not. */
export function CountsDialog({ atlas, axis, onClose }: CountsDialogProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const state = useLiveState(COUNTS_KINDS, 'calm');
  const { measure } = state;
  // `state` is a new object after each change of the engine's counts, which are read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const { bins, histogram, rows, tallies } = useMemo(() => {
    const bins = binsFor(axis, format.weekStart, finestBins(atlas.engine.table));
    const histogram = atlas.engine.histogram(bins.edges);
    const tallies =
      measure === 'incidents' ? null : atlas.engine.binTallies({ measure, edges: bins.edges, once: true });
    return { bins, histogram, tallies, rows: countsRows(histogram, coverageGaps(atlas.coverage)) };
  }, [state, axis, atlas, format]);
  const hasGaps = atlas.coverage !== undefined;
  const period = windowText([Math.round(axis.from), Math.round(axis.to)], format);
  return (
    <Dialog
      title={t('timeline.countsTitle', { unit: unitText(bins, texts, measure) })}
      closeLabel={t('app.close')}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <p className={styles.note}>{t(hasGaps ? 'timeline.countsNoteGaps' : 'timeline.countsNote', { dates: period })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('timeline.countsPeriod')}</th>
            <th scope="col">{t('timeline.countsIncidents')}</th>
            <th scope="col">{t('timeline.countsPossible')}</th>
            {tallies ? <th scope="col">{measureName(measure, texts)}</th> : null}
            <th scope="col">{t('timeline.countsCost')}</th>
            {hasGaps ? <th scope="col">{t('timeline.countsCoverage')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ bin, period: each, incidents, possible, gaps }) => (
            <tr key={bin}>
              <th scope="row">{windowText(each, format)}</th>
              <td>{format.number(incidents)}</td>
              <td>{format.number(possible)}</td>
              {tallies ? <td>{measuredTexts(tallies, bin, measure, texts).join(' · ')}</td> : null}
              <td>{costTexts(histogram, bin, atlas.engine.lines, texts).join(' · ') || '–'}</td>
              {hasGaps ? <td>{gaps.map((gap) => gapText(gap, texts)).join(' · ') || t('timeline.searched')}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p>{t('timeline.countsNone')}</p> : null}
    </Dialog>
  );
}
