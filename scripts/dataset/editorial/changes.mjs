const REVISED = '2026-11-26';
const revised = (what, why) => ({ date: REVISED, what, why });

const REREAD = '2026-11-27';
const reread = (what, why) => ({ date: REREAD, what, why });

const SECOND_READING = 'A second reading of the documents found it.';

/** Steps in the making of an entry, by the name that entries use. */
export const CHANGES = {
  entered: { date: '2026-11-23', what: 'Entered.', why: 'From the first research, of 53 incidents.' },
  added: revised('Added.', 'The second research looked for incidents that were missing.'),
  coded: revised(
    'Class, sides, weapon, target, outcome and damage were coded, and victims told apart by role and nationality.',
    'Attacks, strikes and fights with the Islamic State must not be added up.',
  ),
  zeros: revised('Zeros that no document states were taken out.', 'Not stated is not zero.'),
  zeroStated: revised('A zero now rests on the claim that states it.', 'Not stated is not zero.'),
  words: revised('Quotation marks stand only around the document’s own words.', 'Some were the words of the research.'),
  documents: revised(
    'Documents of a second search were added.',
    'They state what the first ones do not, or contradict them.',
  ),
  summary: revised('The summary says no more than the claims.', 'It named things that no document read states.'),
  attributionSource: revised('An attribution got its source, its date and its answer.', 'It stood without a source.'),
  attributionDropped: revised(
    'Two attributions by “commentators” were taken out.',
    'No document read names the commentators.',
  ),
  munitionsOfTwoBases: revised(
    'Counts of missiles for both bases together were taken off this base.',
    'They counted those of Erbil as well.',
  ),
  brainInjuries: revised(
    'The counts of 50, 64 and 109 injured were added, each with the day on which it was stated.',
    'The number is a story over time.',
  ),
  laterExactCount: revised(
    'Assessed wounded: 14 instead of 12.',
    'The later official count is exact; “about 12” is the first night’s.',
  ),
  woundedByService: revised(
    'Two wounded policemen were added: 12 wounded in all instead of 10.',
    'The Iraqi military’s own list has them.',
  ),
  militiaCount: revised('Assessed wounded: 51 instead of 55.', 'The Popular Mobilization’s own count was read.'),
  impactsNotReports: revised(
    'The AP’s 25 rockets are the coalition’s count of impacts; the count of five is its spokesman’s, through the AP.',
    SECOND_READING,
  ),
  inferred: revised('Sums that we made are marked as such.', 'They stood as the documents’ own.'),
  night: revised('The time spans the night of two days.', SECOND_READING),
  day: revised('The day is 16 June instead of 15 to 16 June.', SECOND_READING),
  hour: revised('The hour is “evening” instead of 20:30.', 'No document read states 20:30.'),
  address: revised('A link to a bare host was taken out.', 'It did not lead to the text.'),
  distance: revised(
    'The distance of the launch place became a doubt.',
    'It is beyond the reach of the rockets that are usual there.',
  ),
  oneVoice: reread('Moderately instead of well documented.', 'One voice alone stands behind it.'),
  passedOver: reread('Claims were added.', 'A third reading found in the documents what had been passed over.'),
  answers: reread(
    'What the accused and the authorities answered was added.',
    'A third reading found in the documents what had been passed over.',
  ),
  speaker: reread('Claims name the speaker whom the document quotes.', 'They stood as the document’s own.'),
  summaryAgain: reread(
    'The summary was reworded.',
    'It said more than the claims, or did not say whose statement it was.',
  ),
  inferredAgain: reread('A sum that we made is marked as such.', 'It stood as the document’s own.'),
  reportedOnly: reread(
    'Al Jazeera’s “no casualties or damage reported” is kept in words.',
    'That none was reported is not that there was none.',
  ),
  reportedNone: reread(
    'Casualties are not stated instead of nobody.',
    'That none was reported is not that there was none.',
  ),
  titleAgain: reread('The title was reworded.', 'It said more than the claims.'),
  wordsAgain: reread('A claim was reworded.', 'It said more than the document.'),
  notReported: reread(
    'Killed is not stated instead of nobody.',
    'The officer said that no deaths were reported, which is not the same.',
  ),
  arabicName: reread('The Arabic keeps a name in Latin letters.', 'No Arabic text that has the name was read.'),
  ownPoint: reread('Al-Shuala has a point of its own.', 'The city centre stood for it, 12 km away.'),
};
