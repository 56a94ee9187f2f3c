import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRelease, parseRelease, type Release, releaseDifferences } from '../../../src/domain/dataset-release';

const CITED: Release = { hash: '0123456789ab', incidents: 117, updated: '2026-10-01', dataset: 'iraq' };

describe('a release in a link', () => {
  it('is read back as it was written', () => {
    const hash = fc.option(fc.stringMatching(/^[0-9a-f]{12}$/));
    const updated = fc.option(fc.constantFrom('2026-11-27', '2020-02-29'), { nil: '' });
    const releases = fc.record({ hash, incidents: fc.nat(2_000_000), updated, dataset: fc.string() });
    fc.assert(
      fc.property(releases, (release) => {
        expect(parseRelease(formatRelease(release))).toEqual(release);
      }),
    );
  });

  it.each(['', 'abc', '0123456789ab,many,,iraq', '0123456789,5,,iraq', '0123456789ab,5,today,iraq'])(
    'is not read out of %j',
    (text) => {
      expect(parseRelease(text)).toBeUndefined();
    },
  );
});

describe('what differs between releases', () => {
  it('is nothing where the hashes are equal', () => {
    expect(releaseDifferences(CITED, { ...CITED, updated: '2026-11-27' })).toEqual([]);
  });

  it('is the number and the date of a corrected release', () => {
    const shown = { hash: 'ffffffffffff', incidents: 119, updated: '2026-11-27', dataset: 'iraq' };
    expect(releaseDifferences(CITED, shown)).toEqual(['incidents', 'updated']);
  });

  it('begins with the dataset where another one is shown', () => {
    expect(releaseDifferences(CITED, { ...CITED, hash: 'ffffffffffff', dataset: 'syria' })).toEqual(['dataset']);
  });

  it('is the contents where nothing else tells two hashes apart', () => {
    expect(releaseDifferences(CITED, { ...CITED, hash: 'ffffffffffff' })).toEqual(['contents']);
  });

  it('is decided by number and date where a browser could not compute a hash', () => {
    expect(releaseDifferences(CITED, { ...CITED, hash: null })).toEqual([]);
    expect(releaseDifferences(CITED, { ...CITED, hash: null, incidents: 9 })).toEqual(['incidents']);
  });

  it('is not a date that one of them does not state', () => {
    expect(releaseDifferences(CITED, { ...CITED, hash: 'ffffffffffff', updated: '' })).toEqual(['contents']);
  });
});
