import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { DEFAULT_PATTERNS } from '../../domain/patterns/patterns-choice';
import { MATCH_KINDS } from '../../live/change';
import { useApp } from '../../state/store-context';
import { useLiveState } from '../../state/use-live-state';
import { BurstsCard } from './BurstsCard';
import { FollowCard } from './FollowCard';
import { GapsCard } from './GapsCard';
import { patternSource } from './pattern-source';

/** Gaps, bursts and what follows what, of the same selection as the charts. */
export function PatternsView({ atlas }: { readonly atlas: Atlas }) {
  const state = useLiveState(MATCH_KINDS, 'calm');
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
