import { useEffect, useMemo, useState } from 'react';
import type { FileRows } from '../../dataset/atlas';
import { type Correction, withCorrection } from '../../dataset/import/rows/correction';
import { useApp } from '../../state/store-context';

/** Corrections as the reader has written them, which the file is not read with yet. */
export interface PendingCorrections {
  readonly corrections: readonly Correction[];
  /** How many cells would be read otherwise than they were. */
  readonly changed: number;
  readonly correct: (correction: Correction) => void;
  /** Reads the file with the corrections; does nothing where no cell changed. */
  readonly readAgain: () => void;
}

const NONE: readonly Correction[] = [];

/** @param rows - of the report's dataset; undefined where it has none */
export function useCorrections(rows: FileRows | undefined): PendingCorrections {
  const correctRows = useApp((state) => state.correctRows);
  const writeCells = useApp((state) => state.writeCells);
  const read = rows?.corrections ?? NONE;
  const [written, setWritten] = useState(read);
  const changed = useMemo(() => changesBetween(read, written), [read, written]);
  // Whatever closes this screen asks about them first.
  useEffect(() => {
    writeCells(changed > 0 ? { corrections: written, changed } : null);
    return () => writeCells(null);
  }, [writeCells, written, changed]);
  return {
    corrections: written,
    changed,
    correct: (correction) => setWritten((before) => withCorrection(before, correction)),
    readAgain() {
      if (changed > 0) correctRows(written);
    },
  };
}

function changesBetween(before: readonly Correction[], after: readonly Correction[]): number {
  const keyed = (corrections: readonly Correction[]) =>
    new Map(corrections.map(({ record, position, after: text }) => [`${record}:${position}`, text]));
  const [old, now] = [keyed(before), keyed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key)).length;
}
