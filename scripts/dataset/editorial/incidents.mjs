import { YEAR_2019 } from './incidents/2019.mjs';
import { FROM_3_JANUARY } from './incidents/2020-01-03.mjs';
import { FROM_12_JANUARY } from './incidents/2020-01-12.mjs';
import { FROM_11_MARCH } from './incidents/2020-03-11.mjs';
import { FROM_14_MARCH } from './incidents/2020-03-14.mjs';
import { FROM_19_MAY } from './incidents/2020-05-19.mjs';
import { FROM_13_AUGUST } from './incidents/2020-08-13.mjs';
import { FROM_28_SEPTEMBER } from './incidents/2020-09-28.mjs';
import { KABUL } from './incidents/kabul.mjs';

/**
 * What the editor makes of each incident, by id. `claims` has one list for each claim of the research, in its order;
 * numbers in `sources` point into that order.
 */
export const INCIDENTS = {
  ...YEAR_2019,
  ...FROM_3_JANUARY,
  ...FROM_12_JANUARY,
  ...FROM_11_MARCH,
  ...FROM_14_MARCH,
  ...FROM_19_MAY,
  ...FROM_13_AUGUST,
  ...FROM_28_SEPTEMBER,
  ...KABUL,
};
