import { useCallback } from 'react';
import type { ChartChoices } from '../../state/chart-choices';
import { useApp, useAppStore } from '../../state/store-context';

/** One choice in the charts, which the link keeps, and what changes it; null goes back to how the charts begin. */
export function useChartChoice<K extends keyof ChartChoices>(
  key: K,
): readonly [ChartChoices[K], (value: ChartChoices[K] | null) => void] {
  const store = useAppStore();
  const value = useApp((state) => state.chartChoices[key]);
  const choose = useCallback(
    (next: ChartChoices[K] | null) => {
      const { chartChoices, chooseCharts } = store.getState();
      const { [key]: _, ...others } = chartChoices;
      chooseCharts(next === null || next === undefined ? others : { ...others, [key]: next });
    },
    [store, key],
  );
  return [value, choose];
}
