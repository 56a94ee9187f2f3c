import { expect, test } from 'vitest';
import { NOT_CODED } from '../../../src/domain/codes';
import type { Incident, Site } from '../../../src/domain/incident';
import { relatedIncidents } from '../../../src/domain/related';
import { NOT_REVIEWED } from '../../../src/domain/review';

function incident(id: string, day: number, sites: [Site, ...Site[]], links: Incident['links'] = []): Incident {
  return {
    id,
    kind: 'rocketAttack',
    class: 'attack',
    sides: { by: [], against: [] },
    codes: NOT_CODED,
    review: NOT_REVIEWED,
    title: id,
    summary: id,
    time: { start: day * 1440, end: (day + 1) * 1440, precision: 'day', extent: 'within' },
    sites,
    attributions: [],
    claims: [],
    assessments: [],
    links,
    documentation: 'notAssessed',
    doubts: [],
  };
}

const at = (place: string): Site => ({ place, role: 'target' });
const from = (place: string): Site => ({ place, role: 'launch' });

test('a link is seen from both ends, in the words of each', () => {
  const attack = incident('attack', 1, [at('camp')]);
  const strike = incident('strike', 2, [at('depot')], [{ relation: 'retaliationFor', incident: 'attack', note: 'n' }]);
  const all = [attack, strike];
  expect(relatedIncidents(strike, all)).toEqual([{ relation: 'retaliationFor', incident: 'attack', note: 'n' }]);
  expect(relatedIncidents(attack, all)).toEqual([{ relation: 'retaliatedBy', incident: 'strike', note: 'n' }]);
});

test('incidents at the same place follow, the nearest in time first, and none appears twice', () => {
  const first = incident('first', 1, [at('camp')]);
  const linked = incident('linked', 30, [at('camp')], [{ relation: 'sameCampaign', incident: 'first' }]);
  const near = incident('near', 3, [at('camp')]);
  const far = incident('far', 90, [at('camp')]);
  expect(relatedIncidents(first, [far, linked, near, first])).toEqual([
    { relation: 'sameCampaign', incident: 'linked' },
    { relation: 'samePlace', incident: 'near' },
    { relation: 'samePlace', incident: 'far' },
  ]);
});

test('a shared launch place counts, being hit at another’s launch place does not', () => {
  const one = incident('one', 1, [at('camp'), from('grove')]);
  const two = incident('two', 2, [at('airport'), from('grove')]);
  const hit = incident('hit', 3, [at('elsewhere'), at('grove')]);
  expect(relatedIncidents(one, [one, two, hit])).toEqual([{ relation: 'sameOrigin', incident: 'two' }]);
});
