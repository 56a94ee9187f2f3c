import { createContext, useContext } from 'react';
import type { MemberChange } from '../../dataset/written/write-edit';
import type { DraftIncident, WrittenFile } from '../../dataset/written/written-file';
import type { Fault } from '../../domain/fault';
import type { WritingDesk } from '../../library/writing-desk';

/** What the fields of an incident's form share. */
export interface WriteForm {
  readonly desk: WritingDesk;
  readonly file: WrittenFile;
  readonly incident: DraftIncident;
  readonly faults: readonly Fault[];
  /** Changes members of the incident. */
  readonly change: (change: MemberChange<DraftIncident>) => void;
}

export const WriteFormContext = createContext<WriteForm | null>(null);

export function useWriteForm(): WriteForm {
  const form = useContext(WriteFormContext);
  if (!form) throw new Error('No form: wrap the fields in WriteFormContext');
  return form;
}

/** The list with another entry at an index. */
export function replaced<T>(list: readonly T[], index: number, entry: T): readonly T[] {
  return list.map((each, at) => (at === index ? entry : each));
}

/** The list without the entry at an index. */
export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}
