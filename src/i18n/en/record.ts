/** What the record holds of an incident, beyond the words of the model in `terms`. */
export const record = {
  apartTag: '{{what}}, counted apart',
  'class-attack': 'Attack',
  'class-strike': 'Strike',
  'class-counterStrike': 'Counter-strike',
  'class-find': 'Find',
  'class-unrest': 'Unrest',
  'class-other': 'Other',
  'class-notStated': 'Class not stated',
  'class-elsewhere': 'Outside Iraq',
  'class-islamicState': 'Islamic State',
  'class-disputed': 'Disputed',
  'class-aggregate': 'Several events',
} as const;
