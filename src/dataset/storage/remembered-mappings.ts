import { columnSignature, EMPTY_MAPPING, type Mapping } from '../import/mapping/mapping';

const KEY = 'incident-atlas.mappings';
const MOST = 50;

/** Remembers mappings by the columns of their files. Where storage is blocked it remembers nothing and reports no error. */
export interface MappingMemory {
  recall(columns: readonly string[]): Mapping | null;
  remember(columns: readonly string[], mapping: Mapping): void;
}

export function createMappingMemory(storage: () => Storage): MappingMemory {
  const read = (): [string, Mapping][] => {
    try {
      const value: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
      return Array.isArray(value) ? (value as [string, Mapping][]) : [];
    } catch {
      return [];
    }
  };
  return {
    recall(columns) {
      const signature = columnSignature(columns);
      const found = read().find(([key]) => key === signature)?.[1];
      return found && isUsable(found, columns) ? { ...EMPTY_MAPPING, ...found } : null;
    },
    remember(columns, mapping) {
      const signature = columnSignature(columns);
      const others = read().filter(([key]) => key !== signature);
      try {
        storage().setItem(KEY, JSON.stringify([[signature, mapping], ...others].slice(0, MOST)));
      } catch {
        // The only loss is that the page asks for the mapping again next time.
      }
    },
  };
}

/** Whether a mapping names columns of this file only: two sets of columns can share a signature. */
function isUsable(mapping: Mapping, columns: readonly string[]): boolean {
  const named = Object.values(mapping.columns ?? {});
  return named.length > 0 && named.every((column) => columns.includes(column));
}
