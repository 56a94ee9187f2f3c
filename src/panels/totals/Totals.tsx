import { lazy, Suspense, useMemo, useState } from 'react';
import { useTexts, withLaterMessages } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { windowDates } from '../text/window-dates';
import { countTotals } from './count-totals';
import type { FigureQuestion } from './figure-question';
import { leadOf } from './lead';
import { MeasuredLines } from './MeasuredLines';
import styles from './Totals.module.css';
import { TotalsFigures } from './TotalsFigures';
import { TotalsFoot } from './TotalsFoot';
import { TotalsHead } from './TotalsHead';
import { UndatedSwitch } from './UndatedSwitch';
import { useSettledAnnouncement } from './use-settled-announcement';
import { ViewFigures } from './ViewFigures';

const TOTALS_KINDS = [...MATCH_KINDS, 'measure'] as const;

const MadeOf = lazy(async () => ({ default: (await withLaterMessages(import('./MadeOf'))).MadeOf }));

/** The number of matching incidents and their casualties, everywhere, and how many are in view. */
export function Totals() {
  const texts = useTexts();
  const { t } = texts;
  const state = useLiveState(TOTALS_KINDS, 'draw');
  const isOld = useApp(
    ({ archive, dataset: shown }) =>
      shown.status === 'ready' && shown.atlas.archive !== undefined && archive?.isOld === true,
  );
  const [isFull, setIsFull] = useState(false);
  const [question, setQuestion] = useState<FigureQuestion | null>(null);
  const { dataset, window, measure } = state;
  // `state` is a new object after each change of the engine's counts, which are read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const counted = useMemo(() => (dataset.status === 'ready' ? countTotals(dataset.atlas) : null), [state]);
  useSettledAnnouncement();
  if (dataset.status !== 'ready' || !counted) return null;
  const lead = leadOf(counted, dataset.atlas.scopes, texts);
  return (
    <div className={styles.totals} data-shows={measure} data-full={isFull} data-old={isOld ? '' : undefined}>
      {dataset.atlas.description === '' ? null : <p className={styles.what}>{t('panels.whatThisIs')}</p>}
      <div role="status" aria-live="off" aria-label={t('panels.inThisWindow')} className={styles.status}>
        <TotalsHead all={counted.all} lead={lead} dates={windowDates(dataset.atlas, window, texts.format)} />{' '}
        <TotalsFigures
          counted={counted}
          isFull={isFull}
          onOpen={(asked, line) => setQuestion({ measure: asked, line, bounds: undefined })}
        />
        <MeasuredLines engine={dataset.atlas.engine} measure={measure} />
      </div>
      <TotalsFoot atlas={dataset.atlas} counted={counted} hasLead={lead !== null} isFull={isFull} onFull={setIsFull} />
      <UndatedSwitch />
      {dataset.atlas.engine.cells ? null : <ViewFigures isFull={isFull} onOpen={setQuestion} />}
      {question ? (
        <Suspense fallback={null}>
          <MadeOf atlas={dataset.atlas} question={question} onClose={() => setQuestion(null)} />
        </Suspense>
      ) : null}
    </div>
  );
}
