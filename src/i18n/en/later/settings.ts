export const settings = {
  language: 'Language of the page',
  partly: '{{name}}: only buttons and headings; the rest is English',
  digits: 'Digits',
  'digits-latn': 'Latin: 123',
  'digits-arab': 'Arabic: ١٢٣',
  digitsNote:
    'On the Arabic page. Dates that you type may have either. This browser remembers the choice; links do not carry it.',
  mapNames: 'Names on the map',
  'mapNames-both': 'English and Arabic',
  'mapNames-en': 'English',
  'mapNames-ar': 'Arabic',
  mapNamesNote:
    'Of the basemap that comes with this page. A place without a name in the language keeps the one that it has.',
} as const;
