/**
 * A small input with all that makes counting hard: spans that lasted and that did not, of two days and of decades; dates before 1970; the 180th
 * meridian, both poles and cell edges; figures not stated, partly stated and unusable; events without a point and without a usable date.
 * @param {number} count @param {number} seed
 * @returns {string} CSV
 */
export function hardEvents(count, seed) {
  const random = seededNumbers(seed);
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
  const lines = ['id,class,start,end,lasted,lon,lat,killed,killedLow,killedHigh,wounded,notes'];
  for (let at = 0; at < count; at += 1) {
    const first = Math.floor(-1500 + 3000 * random());
    const length = random() < 0.6 ? 1 : pick([2, 3, 7, 31, 90, 366, 20_000]);
    const start =
      random() < 0.03
        ? pick(['1968', '1971-02', '1970-00-00'])
        : random() < 0.02
          ? pick(['', '31/12/1970', '1970-02-30', '0000-01-01'])
          : iso(first);
    const end =
      random() < 0.3 && length === 1 ? '' : random() < 0.02 ? pick(['soon', iso(first - 40)]) : iso(first + length - 1);
    const lon = pick([
      '180',
      '-180',
      '179.9999',
      '-0.0001',
      '0',
      '45',
      '190',
      '',
      '33.3',
      (360 * random() - 180).toFixed(4),
      (360 * random() - 180).toFixed(4),
    ]);
    const lat = pick([
      '90',
      '-90',
      '85.06',
      '0',
      '0.0001',
      '33',
      '',
      'north',
      '95',
      (180 * random() - 90).toFixed(4),
      (180 * random() - 90).toFixed(4),
    ]);
    const killed = pick(['', '0', '1', '3', '12', '-9', '2.5', 'many', '99999999']);
    const low = pick(['', '0', '1', '5']);
    const high = pick(['', '2', '20']);
    const wounded = pick(['', '', '0', '7', '40']);
    const row = [
      `h${at}`,
      pick(['attack', 'strike', 'find', '']),
      start,
      end,
      pick(['0', '1', 'yes', 'no']),
      lon,
      lat,
      killed,
      low,
      high,
      wounded,
      `"note, ${at}"`,
    ];
    lines.push(row.join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** Random numbers in [0, 1), the same for one seed (xorshift32). @param {number} seed */
export function seededNumbers(seed) {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** @param {number} day */
function iso(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
