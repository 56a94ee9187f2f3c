import { useEffect, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { releaseEntries } from '../../dataset/release-entries';
import { compareReleases, type ReleaseComparison } from '../../domain/release-changes';

/** The comparison of two datasets; null while it is made. */
export function useComparison(older: Atlas | null, newer: Atlas | null): ReleaseComparison | null {
  const [made, setMade] = useState<{ of: readonly [Atlas, Atlas]; comparison: ReleaseComparison } | null>(null);
  useEffect(() => {
    if (!older || !newer) return;
    let isWanted = true;
    void Promise.all([releaseEntries(older), releaseEntries(newer)]).then(([before, after]) => {
      if (isWanted) setMade({ of: [older, newer], comparison: compareReleases(before, after) });
    });
    return () => {
      isWanted = false;
    };
  }, [older, newer]);
  return made && made.of[0] === older && made.of[1] === newer ? made.comparison : null;
}
