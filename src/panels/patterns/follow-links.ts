import { useEffect, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';

/** Two incidents that the dataset joins, the earlier one first: indices of incidents. */
export interface LinkedPair {
  readonly first: number;
  readonly next: number;
}

/** Datasets with links are made by hand; no larger one is read for them. */
const MOST_INCIDENTS = 5000;
/** Relations of an incident to one that answers it or comes after it. */
const TO_LATER: ReadonlySet<string> = new Set(['retaliatedBy', 'followedBy']);

const known = new WeakMap<Atlas, Promise<readonly LinkedPair[] | null>>();

/** The pairs of which the dataset says that one answers or follows the other; null where it cannot tell. */
export function linkedPairs(atlas: Atlas): Promise<readonly LinkedPair[] | null> {
  const pairs = known.get(atlas) ?? readPairs(atlas);
  known.set(atlas, pairs);
  return pairs;
}

async function readPairs(atlas: Atlas): Promise<readonly LinkedPair[] | null> {
  const count = atlas.engine.table.incidentCount;
  if (count === 0 || count > MOST_INCIDENTS || !(await relatedOf(atlas, 0))) return null;
  const lists = await Promise.all(Array.from({ length: count }, (_, incident) => relatedOf(atlas, incident)));
  return lists.flatMap((related, first) =>
    (related ?? []).flatMap(({ relation, incident }) => {
      const next = TO_LATER.has(relation) ? atlas.indexOf(incident) : -1;
      return next < 0 ? [] : [{ first, next }];
    }),
  );
}

async function relatedOf(atlas: Atlas, incident: number) {
  const read = await atlas.detail(incident);
  return read.ok ? read.detail.related : undefined;
}

/** As `linkedPairs`; undefined while it reads. */
export function useLinkedPairs(atlas: Atlas): readonly LinkedPair[] | null | undefined {
  const [read, setRead] = useState<{ readonly of: Atlas; readonly pairs: readonly LinkedPair[] | null } | null>(null);
  useEffect(() => {
    let isOpen = true;
    void linkedPairs(atlas).then((pairs) => isOpen && setRead({ of: atlas, pairs }));
    return () => {
      isOpen = false;
    };
  }, [atlas]);
  return read?.of === atlas ? read.pairs : undefined;
}
