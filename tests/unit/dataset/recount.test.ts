import { expect, test } from 'vitest';
// @ts-expect-error the script is plain JavaScript
import { recount } from '../../../scripts/recount.mjs';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import { casualtiesOf } from '../../../src/domain/casualties';
import { countLine } from '../../../src/domain/incident-class';
import { bundledDataset, bundledText } from './bundled';

interface Total {
  readonly low: number;
  readonly best: number;
  readonly high: number;
  readonly notStated: number;
}
interface Line {
  readonly line: string;
  readonly incidents: number;
  readonly killed: Total;
  readonly wounded: Total;
}

const dataset = await bundledDataset();
const lines: readonly Line[] = recount(JSON.parse(await bundledText()));

test('the recount from the JSON alone agrees with the rules of the page, line by line', () => {
  const totals = lines.map(({ line }) => {
    const incidents = dataset.incidents.filter((incident) => countLine(incident) === line);
    const total = (measure: 'killed' | 'wounded') => {
      const figures = incidents.flatMap((incident) => casualtiesOf(incident, measure) ?? []);
      const sum = (key: 'low' | 'best' | 'high') => figures.reduce((all, figure) => all + figure[key], 0);
      return { low: sum('low'), best: sum('best'), high: sum('high'), notStated: incidents.length - figures.length };
    };
    return { line, incidents: incidents.length, killed: total('killed'), wounded: total('wounded') };
  });
  expect(lines).toEqual(totals);
});

test('every incident is on one line, and the engine counts the same number', () => {
  const counted = lines.reduce((sum, { incidents }) => sum + incidents, 0);
  expect(counted).toBe(createCuratedAtlas(dataset).engine.totals.incidents);
});

test('attacks in Iraq, U.S. strikes and Kabul are never one number', () => {
  const killed = (line: string) => lines.find((each) => each.line === line)?.killed.best;
  expect([killed('strike'), killed('counterStrike'), killed('elsewhere')]).toEqual([10, 31, 9]);
});
