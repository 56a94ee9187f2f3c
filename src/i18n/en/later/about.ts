/** "About the data": what the page says of any dataset. What a dataset says of itself is in its file. */
export const about = {
  incidents: 'Incidents',
  places: 'Places on the map',
  sources: 'Sources',
  period: 'First to last date',
  updated: 'Updated',
  opened: 'Opened',
  licence: 'Licence',
  licenceNotStated: 'not stated in the file',
  killedNotStated: 'Killed not stated',
  woundedNotStated: 'Wounded not stated',
  forIncidents_one: 'for {{number}} incident',
  forIncidents_other: 'for {{number}} incidents',
  forAll: 'for any incident',

  'topic-scope': 'What it covers',
  'topic-leftOut': 'What is left out',
  'topic-apart': 'What is counted apart',
  'topic-coverage': 'How far each month was searched',
  'topic-best': 'The best estimate',
  'topic-voices': 'Independent voices',
  'topic-conclusions': 'What you may conclude, and what not',
  'topic-codebook': 'Codebook',
  'topic-credits': 'Credits',

  lineOf: '{{line}}: {{incidents}}.',
  'searched-yes': 'Searched',
  'searched-thin': 'Searched only in part',
  'searched-no': 'Not searched',
  none: 'no month',

  'title-counts': 'What is counted',
  'text-counts':
    'An incident has one or more sites: target, launch site, find, struck site. Only its first site is counted, so nothing is counted twice. A figure that nobody states adds nothing to a total and is counted separately; it is never taken as zero.',
  'title-rows': 'What is counted',
  'text-rows':
    'Each row of the file is one incident at one place. A figure that the row does not state adds nothing to a total and is counted separately; it is never taken as zero. Nobody has checked these rows against other sources here.',
  'title-ranges': 'Ranges',
  'text-ranges':
    'Each number is a claim with its source. Totals run from the lowest to the highest figure that the sources state. The best estimate is the number that the dataset’s editor chose, with the reason in writing, or else the lowest that all sources allow; the other claims stay visible.',
  'title-rowRanges': 'Ranges',
  'text-rowRanges':
    'Where a row has a lowest, a best and a highest figure, totals run from the lowest to the highest. Where it has one figure, that figure is all three. The figures are those of whoever made the file.',
  'title-dates': 'Dates',
  'text-dates':
    'Dates are the local dates at the place, as the sources report them. They stand on one time axis without conversion. A time of day keeps its time zone. Weeks start on Monday in English and on Saturday in Arabic.',
  'title-rowDates': 'Dates',
  'text-rowDates':
    'Dates stand on the time axis as the file has them, without conversion to another time zone. Weeks start on Monday in English and on Saturday in Arabic.',
  'title-certain': 'Certain and possible',
  'text-certain':
    'An incident whose whole interval lies in the window matches for certain. An incident that only overlaps the window may have happened outside it: it is marked possible, drawn hatched and counted separately. An incident without a date is in every window, until the switch beside the totals leaves it out, and is counted apart.',
  'title-precision': 'Circles',
  'text-precision':
    'A dashed circle shows where the place may lie: a place known to within 6.5 km has a circle with a radius of 6.5 km. Where the dataset states no radius, there is no circle, and the point may look more exact than it is. Places without coordinates are in the list but not on the map.',
  'title-attribution': 'Who did it',
  'text-attribution':
    'Attribution is what others state: who claimed, acknowledged or denied an incident, or is suspected of it, and who says so. It is not a finding of this map.',
  'title-privacy': 'Nothing is sent',
  'text-privacy':
    'The page loads only its own files, unless you choose another basemap or the address of a file. A file that you open stays in this browser. Links to sources open in a new tab and do not reveal which page you came from.',
} as const;
