/** Incidents of the research that are not in the dataset, with the reason; `docs/data.md` lists them. */
export const LEFT_OUT = {
  'convoys-2020-12-26':
    'Its one document, a tag page of ISWNews, dates six convoy bombs to 26 December without a year. The tag is the name of a group that the texts read mention from 2021 on; Mehr News has several such bombs in the same provinces on 26 December 2021; and a SouthFront text of 27 December 2020 counts five convoys in eight days, the four earlier ones all in the south.',
};
