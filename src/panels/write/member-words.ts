import type { MessageKey, Texts } from '../../i18n/texts';

/** What the form calls the members of an entry. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  title: 'write.incidentTitle',
  titleAr: 'write.incidentTitleAr',
  summary: 'write.summary',
  summaryAr: 'write.summaryAr',
  description: 'write.description',
  descriptionAr: 'write.descriptionAr',
  about: 'write.credits',
  licence: 'write.licence',
  kind: 'write.kind',
  class: 'write.class',
  apart: 'write.apart',
  codes: 'write.coding',
  weapon: 'write.weaponWords',
  contentWarning: 'write.contentWarning',
  documentation: 'write.documentation',
  doubts: 'write.doubts',
  time: 'write.when',
  sites: 'write.where',
  sides: 'write.who',
  claims: 'write.claims',
  assessments: 'write.estimates',
  attributions: 'write.attributions',
  links: 'write.links',
  name: 'write.placeName',
  nameAr: 'write.placeNameAr',
  point: 'write.coordinates',
  precision: 'write.placePrecision',
  radiusKm: 'write.radius',
  basis: 'write.basis',
  admin: 'write.admin',
  publisher: 'write.publisher',
  url: 'write.url',
  archivedUrl: 'write.archivedUrl',
  published: 'write.published',
  accessed: 'write.accessed',
  language: 'write.language',
};

/** Members of an entry in words; those that no form shows by their name in the file. */
export function memberWords(fields: readonly string[], { t, format }: Texts): string {
  return format.list(
    fields.map((field) => {
      const key = WORDS[field];
      return key === undefined ? field : t(key);
    }),
  );
}
