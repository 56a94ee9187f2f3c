import type { Fault } from '../../domain/fault';

/** Repairs that read the same, and where in the file they stand. */
export interface RepairGroup {
  readonly fault: Fault;
  readonly paths: readonly string[];
}

/** Repairs by their sentence, those with the most places first. */
export function repairGroups(repairs: readonly Fault[]): readonly RepairGroup[] {
  const groups = new Map<string, { fault: Fault; paths: string[] }>();
  for (const fault of repairs) {
    const { code, value, measure, group, path } = fault;
    const key = [code, value, measure, group].join('\u0000');
    const known = groups.get(key);
    if (known) known.paths.push(path);
    else groups.set(key, { fault, paths: [path] });
  }
  return [...groups.values()].sort((a, b) => b.paths.length - a.paths.length);
}
