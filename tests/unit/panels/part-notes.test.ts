import { describe, expect, it } from 'vitest';
import { createTexts, loadLaterMessages } from '../../../src/i18n/texts';
import { nameByDimension, partNotes } from '../../../src/panels/charts/part-notes';
import type { Dimension } from '../../../src/spacetime/event-table';

await loadLaterMessages();
const texts = createTexts('en');
const dimension = (id: string, offsets: Uint32Array | null = null): Dimension => ({
  id,
  values: ['a'],
  offsets,
  codes: new Uint16Array(1),
});

describe('figures by actor', () => {
  it('are of all sides, and do not read as the deeds of the actor', () => {
    expect(nameByDimension('actor', 'Killed', 'killed', 'Actor', texts)).toBe('Killed in incidents with each actor');
    expect(partNotes(dimension('actor'), 'wounded', texts)).toEqual([
      'Killed and wounded of all sides, in incidents that the actor is part of. It does not say who killed or wounded them.',
    ]);
  });

  it('need no such note when they count incidents, nor do other dimensions', () => {
    expect(nameByDimension('actor', 'Incidents', 'incidents', 'Actor', texts)).toBe('Incidents by Actor');
    expect(nameByDimension('kind', 'Killed', 'killed', 'Kind', texts)).toBe('Killed by Kind');
    expect(partNotes(dimension('actor'), 'incidents', texts)).toEqual([]);
    expect(partNotes(dimension('kind'), 'killed', texts)).toEqual([]);
  });

  it('say too that the parts overlap where an incident has several values', () => {
    expect(partNotes(dimension('kind', new Uint32Array(2)), 'killed', texts)).toEqual([
      'An incident can have several values: the parts add up to more than the whole.',
    ]);
  });
});
