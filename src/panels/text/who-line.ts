import type { Atlas, IncidentSummary } from '../../dataset/atlas';
import { actorTypeNote, sideTypesWords } from '../../i18n/side-words';
import type { Texts } from '../../i18n/texts';
import { valuesOfRow } from '../../spacetime/row-values';

/** What the sides are, below a title that names them; for a row without two sides, its actors with what they are. */
export function whoLine(atlas: Atlas, row: number, { sides }: IncidentSummary, texts: Texts): string {
  return sides ? sideTypesWords(sides, texts) : texts.format.list(actorsWithTypes(atlas, row, texts));
}

/** The actors that a row names, each with what it is: "Protesters (Crowd)". */
export function actorsWithTypes(atlas: Atlas, row: number, texts: Texts): readonly string[] {
  return valuesOfRow(atlas.engine.table, 'actor', row).map((name) => {
    const own = atlas.labelOf('actor', name, texts.language) ?? name;
    const type = actorTypeNote(atlas, texts, name, own);
    return type === '' ? own : texts.t('terms.actorOfType', { name: own, type });
  });
}

/** Incidents that are looked at, evenly spread over the table. */
const SAMPLE = 64;

/** Whether some rows have such a line: those without a title, in a table with actors. */
export function namesActors({ engine: { table }, summary }: Atlas): boolean {
  if (!table.dimensions.some(({ id }) => id === 'actor')) return false;
  const step = Math.max(1, Math.floor(table.incidentCount / SAMPLE));
  for (let incident = 0; incident < table.incidentCount; incident += step) {
    if (summary(incident).title === null) return true;
  }
  return false;
}
