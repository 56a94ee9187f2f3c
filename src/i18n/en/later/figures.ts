export const figures = {
  madeOfRule:
    'The range adds the lowest and the highest number that sources give for each incident; the best estimate adds the number that the editor holds to be best. An incident that states nothing adds nothing. Figures of different lines are not added up.',
  madeOfAdding_one: '{{count}} incident adds to this figure',
  madeOfAdding_other: '{{count}} incidents add to this figure',
  madeOfNone_one: '{{count}} incident: sources say that there were none',
  madeOfNone_other: '{{count}} incidents: sources say that there were none',
  madeOfNotStated_one: '{{count}} incident: no source states a number',
  madeOfNotStated_other: '{{count}} incidents: no source states a number',
  madeOfMore_one: 'and {{number}} more: filter or narrow the dates to see it',
  madeOfMore_other: 'and {{number}} more: filter or narrow the dates to see them',
  claimsAndSources: 'Claims and sources',
  noClaimOf: 'The record has no claim about this.',
  editorsReason: 'Editor’s reason:',
} as const;
