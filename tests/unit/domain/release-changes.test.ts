import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReleases, type ReleaseChange, type ReleaseEntry } from '../../../src/domain/release-changes';

const DAY = 1440;

function entry(incident: number, part: Partial<ReleaseEntry> = {}): ReleaseEntry {
  return {
    incident,
    id: `id-${incident}`,
    title: `Incident ${incident}`,
    kind: 'rocketAttack',
    line: 'attack',
    start: incident * DAY,
    end: (incident + 1) * DAY,
    place: 'Taji',
    point: { lon: 44.28, lat: 33.53 },
    killed: { low: 0, best: 0, high: 0 },
    wounded: null,
    weight: 1,
    record: null,
    ...part,
  };
}

const only = (changes: readonly ReleaseChange[]) => {
  expect(changes).toHaveLength(1);
  return changes[0];
};

describe('two releases', () => {
  it('that are one have no changes', () => {
    const entries = [entry(1), entry(2)];
    expect(compareReleases(entries, entries)).toMatchObject({ changes: [], same: 2, matched: { id: 2 } });
  });

  it('differ by exactly the ids that were added, removed and changed', () => {
    const part = fc.record({ inOld: fc.boolean(), inNew: fc.boolean(), isEdited: fc.boolean() });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const older = parts.flatMap(({ inOld }, at) => (inOld ? [entry(at)] : []));
        const newer = parts.flatMap(({ inNew, isEdited }, at) =>
          inNew ? [entry(at, isEdited ? { killed: { low: 1, best: 1, high: 2 } } : {})] : [],
        );
        // Without other rules: no day, place or title is shared.
        const { changes, same } = compareReleases(older, newer);
        const expected = parts.flatMap(({ inOld, inNew, isEdited }, at) => {
          if (inOld && inNew) return isEdited ? [`changed ${at}`] : [];
          return inOld ? [`removed ${at}`] : inNew ? [`added ${at}`] : [];
        });
        const found = changes.map(
          (change) => `${change.type} ${(change.type === 'removed' ? change.older : change.newer).incident}`,
        );
        expect(found).toEqual(expected);
        expect(same).toBe(parts.filter(({ inOld, inNew, isEdited }) => inOld && inNew && !isEdited).length);
      }),
    );
  });
});

describe('the rules without a common id', () => {
  const bare = (incident: number, part: Partial<ReleaseEntry> = {}) => entry(incident, { id: null, ...part });

  it('find a pair by day, place and kind', () => {
    const change = only(
      compareReleases([bare(1)], [bare(1, { title: 'Other', wounded: { low: 1, best: 1, high: 1 } })]).changes,
    );
    expect(change).toMatchObject({ type: 'changed', rule: 'dayPlaceKind', fields: ['wounded', 'title'] });
  });

  it('find a moved incident by day and title, in other capitals', () => {
    const newer = bare(1, { title: 'INCIDENT  1', point: { lon: 44.28, lat: 33.63 }, place: 'Tarmiyah' });
    const change = only(compareReleases([bare(1)], [newer]).changes);
    expect(change).toMatchObject({ rule: 'dayTitle', fields: ['place', 'title'] });
    expect(change?.type === 'changed' && change.movedKm).toBeCloseTo(11.12, 1);
  });

  it('find a corrected date by place and title', () => {
    const change = only(compareReleases([bare(1)], [bare(1, { start: 9 * DAY, end: 10 * DAY })]).changes);
    expect(change).toMatchObject({ rule: 'placeTitle', fields: ['date'] });
  });

  it('guess none where several could be meant', () => {
    const older = [bare(1, { title: null })];
    const newer = [bare(1, { title: null }), bare(1, { title: null, incident: 2 })];
    expect(compareReleases(older, newer).changes.map(({ type }) => type)).toEqual(['added', 'added', 'removed']);
  });

  it('do not pair what an id already has', () => {
    const { changes } = compareReleases([entry(1), bare(7, { start: DAY, end: 2 * DAY })], [entry(1)]);
    expect(changes.map(({ type }) => type)).toEqual(['removed']);
  });
});

describe('a change', () => {
  const fieldsOf = (part: Partial<ReleaseEntry>, before: Partial<ReleaseEntry> = {}) => {
    const [change] = compareReleases([entry(1, before)], [entry(1, part)]).changes;
    return change?.type === 'changed' ? change.fields : [];
  };

  it('is a figure that became not stated, which is not zero', () => {
    expect(fieldsOf({ killed: null })).toEqual(['killed']);
  });

  it('is no point that was written with fewer decimals', () => {
    expect(fieldsOf({ point: { lon: 44.2801, lat: 33.53 } })).toEqual([]);
    expect(fieldsOf({ point: { lon: 44.281, lat: 33.53 } })).toEqual(['place']);
    expect(fieldsOf({ point: null })).toEqual(['place']);
  });

  it('is a record only where no field says what changed', () => {
    expect(fieldsOf({ record: 'b' }, { record: 'a' })).toEqual(['record']);
    expect(fieldsOf({ record: 'b', line: 'strike' }, { record: 'a' })).toEqual(['line']);
    expect(fieldsOf({ record: 'b' })).toEqual([]);
  });
});
