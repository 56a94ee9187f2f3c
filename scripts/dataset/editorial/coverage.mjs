/**
 * How far each month was searched. The research keeps no log of its searches, so this is read from what it found: `thin` is a
 * month with one to three incidents, `no` one with none. A calm month reads as thin; that errs on the safe side.
 */
export const COVERAGE = [
  { month: '2019-05', searched: 'thin' },
  { month: '2019-06', searched: 'yes' },
  { month: '2019-07', searched: 'no' },
  { month: '2019-08', searched: 'thin' },
  { month: '2019-09', searched: 'thin' },
  { month: '2019-10', searched: 'thin' },
  { month: '2019-11', searched: 'thin' },
  { month: '2019-12', searched: 'yes' },
  { month: '2020-01', searched: 'yes' },
  { month: '2020-02', searched: 'thin' },
  { month: '2020-03', searched: 'yes' },
  { month: '2020-04', searched: 'thin' },
  { month: '2020-05', searched: 'thin' },
  { month: '2020-06', searched: 'yes' },
  { month: '2020-07', searched: 'yes' },
  { month: '2020-08', searched: 'yes' },
  { month: '2020-09', searched: 'yes' },
  { month: '2020-10', searched: 'yes' },
  { month: '2020-11', searched: 'thin' },
  { month: '2020-12', searched: 'yes' },
];
