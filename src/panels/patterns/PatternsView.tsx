import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { DEFAULT_PATTERNS } from '../../domain/patterns/patterns-choice';
import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { BurstsCard } from './BurstsCard';
import { FollowCard } from './FollowCard';
import { GapsCard } from './GapsCard';
import styles from './PatternsSection.module.css';
import { patternSource } from './pattern-source';

/** With more, each move of the slider would hold the page. */
const MOST_INCIDENTS = 200_000;

/** Gaps, bursts and what follows what, of the same selection as the charts. */
export function PatternsView({ atlas }: { readonly atlas: Atlas }) {
  const { t, format } = useTexts();
  const state = useLiveState(MATCH_KINDS, 'calm');
  if (atlas.engine.totals.incidents > MOST_INCIDENTS) {
    return <p className={styles.tooMany}>{t('patterns.tooMany', { number: format.number(MOST_INCIDENTS) })}</p>;
  }
  return <PatternCards atlas={atlas} state={state} />;
}

function PatternCards({ atlas, state }: { readonly atlas: Atlas; readonly state: AppState }) {
  const choice = useApp(({ patterns }) => patterns) ?? DEFAULT_PATTERNS;
  const setPatterns = useApp((each) => each.setPatterns);
  const source = useMemo(() => patternSource(atlas, state), [atlas, state]);
  const card = { source, choice, onChange: setPatterns };
  return (
    <>
      <GapsCard {...card} />
      <BurstsCard {...card} />
      <FollowCard {...card} />
    </>
  );
}
