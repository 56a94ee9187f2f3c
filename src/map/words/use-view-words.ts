import { useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import { useLiveState } from '../../state/use-live-state';
import { shownViewOf, viewWords } from './view-words';

/** What decides what the map shows and says. */
export const VIEW_KINDS = [...MATCH_KINDS, 'area', 'measure'] as const;

/** The state that decides what the map shows. It is a new object after each change. */
export function useShownView(): AppState {
  return useLiveState(VIEW_KINDS, 'calm');
}

/** The map in sentences. */
export function useViewWords(atlas: Atlas, state: AppState): readonly string[] {
  const texts = useTexts();
  return useMemo(() => viewWords(atlas, shownViewOf(state), texts), [atlas, state, texts]);
}
