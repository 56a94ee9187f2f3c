import type { MonthCoverage } from '../../domain/incident';

type Coverage = readonly MonthCoverage[];

/**
 * How far the months of two datasets were searched together. A month of both is what both say, else thin: where one of them
 * has a gap, what the other has is not all. A dataset that says nothing of its months leaves those of the other as they are.
 */
export function combineCoverage(first: Coverage | undefined, second: Coverage | undefined): Coverage | undefined {
  if (!first || !second) return first ?? second;
  const searched = new Map(first.map((each) => [each.month, each.searched]));
  for (const each of second) {
    const other = searched.get(each.month) ?? each.searched;
    searched.set(each.month, other === each.searched ? other : 'thin');
  }
  return [...searched].map(([month, each]) => ({ month, searched: each })).sort((a, b) => (a.month < b.month ? -1 : 1));
}
