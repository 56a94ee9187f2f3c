import { useEffect, useRef, useState } from 'react';
import type { Atlas, IncidentDetail } from '../../dataset/atlas';
import { readRecords } from '../share/export/read-records';

export type Records = ReadonlyMap<number, IncidentDetail>;

interface ReadRecords {
  /** By incident index, as far as they have been read. */
  readonly records: Records;
  readonly isReading: boolean;
}

const NONE: Records = new Map();

/** Reads the records of rows, each once while the table is open. */
export function useRecords(atlas: Atlas, rows: Int32Array): ReadRecords {
  const known = useRef(new Map<number, IncidentDetail>());
  const [state, setState] = useState<{ rows: Int32Array; records: Records } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readInto(known.current, atlas, rows).then(() => {
      if (isCurrent) setState({ rows, records: new Map(known.current) });
    });
    return () => {
      isCurrent = false;
    };
  }, [atlas, rows]);
  return { records: state?.records ?? NONE, isReading: state?.rows !== rows && rows.length > 0 };
}

async function readInto(known: Map<number, IncidentDetail>, atlas: Atlas, rows: Int32Array): Promise<void> {
  const { incident } = atlas.engine.table;
  const wanted = rows.filter((row) => !known.has(incident[row] ?? -1));
  for (const detail of await readRecords(atlas, wanted)) known.set(atlas.indexOf(detail.incident.id), detail);
}
