import { FROM_22_AUGUST } from './additions-b-1.mjs';
import { FROM_3_SEPTEMBER } from './additions-b-2.mjs';
import { FROM_17_SEPTEMBER } from './additions-b-3.mjs';
import { FROM_5_OCTOBER } from './additions-b-4.mjs';
import { FROM_21_DECEMBER } from './additions-b-5.mjs';

/** Later additions of the second research, 22 August to 29 December 2020. */
export const ADDITIONS_B = {
  ...FROM_22_AUGUST,
  ...FROM_3_SEPTEMBER,
  ...FROM_17_SEPTEMBER,
  ...FROM_5_OCTOBER,
  ...FROM_21_DECEMBER,
};

/** Why an incident of the research has no entry. A map, because every plain object of this folder is read as entries. */
export const LEFT_OUT_B = new Map([
  [
    'convoys-2020-12-26',
    'Its one document, a tag page of ISWNews, dates six convoy bombs to 26 December without a year. The tag is the name of a group that the texts read mention from 2021 on; Mehr News has several such bombs in the same provinces on 26 December 2021; and a SouthFront text of 27 December 2020 counts five convoys in eight days, the four earlier ones all in the south.',
  ],
]);
