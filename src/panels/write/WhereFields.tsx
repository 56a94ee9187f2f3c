import { ArrowUpToLine, Plus } from 'lucide-react';
import { emptyPlace, freeId } from '../../dataset/written/written-file';
import type { SiteRole } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { EntryPicker } from './EntryPicker';
import { idOfName } from './id-of-name';
import { missingAt } from './missing-text';
import { PlaceFields } from './PlaceFields';
import { WriteChoice } from './WriteChoice';
import { WriteEntry } from './WriteEntry';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { replaced, useWriteForm, without } from './write-form';

const ROLES: readonly SiteRole[] = ['target', 'launch', 'found', 'struck'];

/** The places of the incident, each with its role; the first is the one that is counted. */
export function WhereFields() {
  const texts = useTexts();
  const { t, format } = texts;
  const { incident, faults, file, change, desk } = useWriteForm();
  const { sites } = incident;
  const entries = file.places.map(({ id, name, nameAr, admin }) => ({
    id,
    name: name || id,
    about: [nameAr, admin].filter(Boolean).join(' · '),
  }));
  const create = (name: string, index: number) => {
    const id = freeId(
      idOfName(name, 'place'),
      file.places.map((place) => place.id),
    );
    desk.edit({ type: 'putPlace', place: { ...emptyPlace(id), name } });
    choose(id, index);
  };
  const choose = (place: string, index: number) => {
    const site = sites[index];
    if (site) change({ sites: replaced(sites, index, { ...site, place }) });
  };
  return (
    <WriteSection title={t('write.where')} {...(sites.length > 1 && { note: t('write.primary') })}>
      {sites.map((site, index) => {
        const number = format.number(index + 1);
        const place = file.places.find(({ id }) => id === site.place);
        return (
          <WriteEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a site has no id; its fields hold no state of their own.
            key={index}
            name={t('write.siteNumber', { number })}
            removeLabel={t('write.removeSite', { number })}
            onRemove={() => change({ sites: without(sites, index) })}
            actions={
              index > 0 ? (
                <Button
                  variant="plain"
                  square
                  aria-label={t('write.makeFirst', { number })}
                  onPress={() => change({ sites: [site, ...without(sites, index)] })}
                >
                  <ArrowUpToLine aria-hidden />
                </Button>
              ) : null
            }
          >
            <EntryPicker
              label={t('write.place')}
              hint={t('write.placeHint')}
              entries={entries}
              chosen={site.place}
              error={missingAt(faults, `sites.${index}.place`, file, texts)}
              onChoose={(id) => choose(id, index)}
              onCreate={(name) => create(name, index)}
              createLabel={(name) => t('write.newPlace', { name })}
            />
            <div className={styles.pair}>
              <WriteChoice
                label={t('write.role')}
                value={site.role}
                onChange={(value) => {
                  const role = ROLES.find((each) => each === value);
                  if (role) change({ sites: replaced(sites, index, { ...site, role }) });
                }}
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`terms.role-${role}`)}
                  </option>
                ))}
              </WriteChoice>
              <WriteText
                label={t('write.siteNote')}
                value={site.note ?? ''}
                onChange={(note) => change({ sites: replaced(sites, index, { ...site, note }) })}
              />
            </div>
            {place ? <PlaceFields place={place} /> : null}
          </WriteEntry>
        );
      })}
      <div className={styles.actions}>
        <Button onPress={() => change({ sites: [...sites, { place: '', role: 'target' }] })}>
          <Plus aria-hidden /> {t('write.addSite')}
        </Button>
      </div>
    </WriteSection>
  );
}
