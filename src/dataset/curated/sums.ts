import type { CasualtyMeasure } from '../../domain/casualties';
import { figureOf } from '../../domain/figure';
import { childGroups, GROUPS, isCrossCutting } from '../../domain/group';
import type { Assessment, Incident } from '../../domain/incident';

const MEASURES: readonly CasualtyMeasure[] = ['killed', 'wounded'];

/** Assessed counts of a group that are smaller than the counts of the groups within it: a table that does not add up. */
export function brokenSums(incident: Incident): readonly Assessment[] {
  return incident.assessments.filter(({ measure, group, best }) => {
    const counted = MEASURES.find((each) => each === measure);
    return counted !== undefined && best !== null && GROUPS.includes(group) && partsOf(incident, counted, group) > best;
  });
}

function partsOf(incident: Incident, measure: CasualtyMeasure, group: Assessment['group']): number {
  return childGroups(group)
    .filter((child) => !isCrossCutting(child))
    .reduce((sum, child) => sum + (figureOf(incident, measure, child)?.best ?? 0), 0);
}
