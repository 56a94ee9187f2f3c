import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FigureMeasure, Group } from '../../../src/domain/claim';
import { figureOf } from '../../../src/domain/figure';
import { GROUPS, isWithin } from '../../../src/domain/group';
import { assess, claim } from './record';

const MEASURES: readonly FigureMeasure[] = ['killed', 'wounded'];
const anyMeasure = fc.constantFrom(...MEASURES);
const anyGroup = fc.constantFrom<Group>(...GROUPS);
const anyClaim = fc
  .tuple(anyMeasure, anyGroup, fc.nat(40), fc.constantFrom('a', 'b'))
  .map(([measure, group, number, source]) => claim(measure, group, number, source));
/** A record has one assessment at most of a measure and a group: the tests give it no two. */
const anyAssessment = fc
  .tuple(anyMeasure, anyGroup, fc.option(fc.nat(40)))
  .map(([measure, group, best]) => assess(measure, group, best));

it('a group has a figure exactly where somebody states a number of it or of a group within it', () => {
  fc.assert(
    fc.property(
      fc.array(anyClaim),
      fc.uniqueArray(anyAssessment, { maxLength: 3, selector: ({ measure, group }) => `${measure} ${group}` }),
      (claims, assessments) => {
        const record = { claims, assessments };
        for (const measure of MEASURES) {
          const stated = [
            ...claims.filter((each) => each.measure === measure).map(({ group = 'all' }) => group),
            ...assessments.filter((each) => each.measure === measure && each.best !== null).map(({ group }) => group),
          ];
          for (const group of GROUPS) {
            const isStated = stated.some((each) => isWithin(each, group));
            expect({ group, has: figureOf(record, measure, group) !== null }).toEqual({ group, has: isStated });
          }
        }
      },
    ),
  );
});
