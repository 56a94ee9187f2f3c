import { FROM_MAY_2019 } from './additions-a-1.mjs';
import { FROM_AUGUST_2019 } from './additions-a-2.mjs';
import { FROM_JANUARY_2020 } from './additions-a-3.mjs';
import { FROM_APRIL_2020 } from './additions-a-4.mjs';
import { FROM_22_JULY_2020 } from './additions-a-5.mjs';
import { FROM_9_AUGUST_2020 } from './additions-a-6.mjs';
import { FROM_15_AUGUST_2020 } from './additions-a-7.mjs';

/** Earlier additions of the second research, 19 May 2019 to 21 August 2020. */
export const ADDITIONS_A = {
  ...FROM_MAY_2019,
  ...FROM_AUGUST_2019,
  ...FROM_JANUARY_2020,
  ...FROM_APRIL_2020,
  ...FROM_22_JULY_2020,
  ...FROM_9_AUGUST_2020,
  ...FROM_15_AUGUST_2020,
};

/** Why an incident of the research has no entry. A map, because every plain object of this folder is read as entries. */
export const LEFT_OUT_A = new Map();
