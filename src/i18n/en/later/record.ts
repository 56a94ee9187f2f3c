/** What the record holds of an incident, beyond the words of the model in `terms`. */
export const record = {
  class: 'Class: {{class}}',
  countedApart: 'Counted apart: {{why}}',
  'apart-elsewhere': 'it took place outside Iraq',
  'apart-islamicState': 'a fight with the Islamic State',
  'apart-disputed': 'disputed that it took place',
  'apart-aggregate': 'several events in one entry',
  'why-strike':
    'The United States struck without a named attack that it answered. Its figures are not added to those of attacks.',
  'why-counterStrike':
    'The United States struck in answer to an attack. Its figures are not added to those of attacks.',
  'why-find': 'Munitions were found before anybody used them. Its figures are not added to those of attacks.',
  'why-unrest': 'A crowd acted, without munitions. Its figures are not added to those of attacks.',
  'why-other':
    'It is none of the other classes, or its cause is not known. Its figures are not added to those of attacks.',
  'why-elsewhere': 'The dataset covers Iraq. Its figures are not added to those of incidents in Iraq.',
  'why-islamicState':
    'The Islamic State fought or claimed it: another side in another war. Its figures are not added to the others.',
  'why-disputed':
    'Somebody denies that it took place, or only those who claim it say so. Its figures are not added to the others.',
  'why-aggregate':
    'It stands for several events, and some of them may be entries of their own. Its figures are not added to the others, so that nobody is counted twice.',

  brief: 'Who, against whom, and how',
  by: 'By',
  against: 'Against',
  between: 'Between',
  betweenNote: 'The file does not say which of the two attacked.',
  named_one: 'Actor',
  named_other: 'Actors',
  frontFor: 'Front for',
  accordingTo: 'according to',
  sourcesDiffer: 'Sources differ:',
  saidOn: 'said on {{date}}',
  howFirmly: 'the source says: {{confidence}}',

  notToldApart: 'not told apart',
  countedInOthers: 'also counted in other rows',
  notCountedIn: 'not counted in the total',

  voices_one: '{{number}} independent voice',
  voices_other: '{{number}} independent voices',
  documents_one: '{{number}} document',
  documents_other: '{{number}} documents',
  voicesInDocuments: '{{voices}} in {{documents}}:',
  someVoices_one: '{{number}} voice',
  someVoices_other: '{{number}} voices',
  stated: 'stated on {{date}}',
  voice: 'counted as the voice of',

  story: 'How the count changed',
  storyChart: 'Chart of {{what}}, by the day on which each number was stated: {{points}}',
  storyTable: '{{what}}, by the day on which each number was stated',
  storyPoint: '{{number}} on {{date}}',
  storyRule: 'Each point is a claim on the day on which it was stated. The days are evenly spaced.',
  storyLine: 'The line joins the statements of',
  storyUndated_one: '{{number}} claim without a date is not drawn.',
  storyUndated_other: '{{number}} claims without a date are not drawn.',
  columnStated: 'Stated on',
  columnNumber: 'Number',
  columnSays: 'Who says so',

  accessed: 'read on {{date}}',
  'read-opening': 'only its opening was read',
  'read-whole': 'read in full',

  review: 'Review: {{status}}',
  reviewChanges_one: '{{number}} change',
  reviewChanges_other: '{{number}} changes',
  why: 'Why:',
} as const;
