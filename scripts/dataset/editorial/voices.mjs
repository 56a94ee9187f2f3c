/**
 * Voices behind the names that claims quote, where the name alone would count one voice twice. The Iraqi military speaks
 * through its Security Media Cell and its commands; the coalition through its spokesmen and tweets. Persons whom documents
 * leave unnamed ("a security source") count as one voice, so that voices are counted too low, never too high.
 */
export const VOICES = {
  'Iraqi military': [
    'Security Media Cell',
    'Joint Operations Command',
    'Baghdad Operations Command',
    'Nineveh Operations Command',
    'al-Rafidain Operations Command',
    'Iraqi government',
  ],
  'U.S. Department of Defense': ['a senior U.S. defence official', 'the U.S. President'],
  'a U.S. official': ['U.S. officials', 'a U.S. defence official'],
  'a security source': [
    'security sources',
    'a security official',
    'an Iraqi security official',
    'Iraqi security and militia sources',
    'military sources',
    'officials',
    'a senior Iraqi official',
  ],
  'a police source': ['police sources', 'Iraqi police', 'a federal police source', 'a federal police general'],
};

/** Names of speakers, one spelling each, where the research has another. */
export const SPEAKERS = {
  CENTCOM: 'U.S. Central Command',
  'CJTF-OIR': 'the coalition',
  'CJTF-OIR spokesman': 'the coalition',
  'Iraqi Joint Operations Command': 'Joint Operations Command',
  'Iraqi Security Media Cell': 'Security Media Cell',
  'Iraqi army': 'Iraqi military',
  'Iraqi police': 'Iraqi police',
  'Iraqi security official': 'an Iraqi security official',
  'Iraqi security source': 'a security source',
  'Iraqi security sources': 'security sources',
  'UK FCO': 'British Foreign Office',
  'US Secretary of State': 'U.S. Secretary of State',
  police: 'Iraqi police',
  'police captain': 'a police captain',
  'police officer': 'a police officer',
  'police source': 'a police source',
  'security source': 'a security source',
  'senior DOD official': 'a senior U.S. defence official',
  'senior Iraqi official': 'a senior Iraqi official',
  'media citing the Iraqi military': 'Iraqi military',
  'military source': 'a military source',
  "Iraqi Prime Minister's press office": 'Iraqi government',
  'officer of al-Rafidain Operations Command': 'al-Rafidain Operations Command',
};
