import { YEAR_2019 } from './incidents-2019.mjs';
import { JANUARY_2020 } from './incidents-2020-01.mjs';
import { FEBRUARY_MARCH_2020 } from './incidents-2020-02.mjs';
import { FROM_APRIL_2020 } from './incidents-2020-04.mjs';
import { FROM_AUGUST_2020 } from './incidents-2020-08.mjs';
import { KABUL } from './incidents-kabul.mjs';

/**
 * What the editor makes of each incident, by id. `claims` has one list for each claim of the research, in its order;
 * numbers in `sources` point into that order.
 */
export const INCIDENTS = {
  ...YEAR_2019,
  ...JANUARY_2020,
  ...FEBRUARY_MARCH_2020,
  ...FROM_APRIL_2020,
  ...FROM_AUGUST_2020,
  ...KABUL,
};
