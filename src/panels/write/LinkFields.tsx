import { Plus } from 'lucide-react';
import type { IncidentLink, LinkRelation } from '../../domain/incident';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { EntryPicker } from './EntryPicker';
import { missingAt } from './missing-text';
import { WriteChoice } from './WriteChoice';
import { WriteEntry } from './WriteEntry';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { replaced, useWriteForm, without } from './write-form';

const RELATIONS: readonly LinkRelation[] = ['retaliationFor', 'followedBy', 'launchOf', 'sameCampaign', 'samePlace'];

/** Other incidents of the dataset that this one has to do with. */
export function LinkFields() {
  const texts = useTexts();
  const { t, format } = texts;
  const { incident, faults, file, change } = useWriteForm();
  const { links } = incident;
  const entries = file.incidents
    .filter(({ id }) => id !== incident.id)
    .map(({ id, title, time }) => ({ id, name: title || t('write.untitled'), about: time.date ?? '' }));
  return (
    <WriteSection title={t('write.links')}>
      {links.map((link, index) => {
        const number = format.number(index + 1);
        const set = (part: Partial<IncidentLink>) => change({ links: replaced(links, index, { ...link, ...part }) });
        return (
          <WriteEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a link has no id; its fields hold no state of their own.
            key={index}
            name={t('write.linkNumber', { number })}
            removeLabel={t('write.removeLink', { number })}
            onRemove={() => change({ links: without(links, index) })}
          >
            <WriteChoice
              label={t('write.relation')}
              value={link.relation}
              onChange={(value) => {
                const relation = RELATIONS.find((each) => each === value);
                if (relation) set({ relation });
              }}
            >
              {RELATIONS.map((relation) => (
                <option key={relation} value={relation}>
                  {t(`terms.relation-${relation}`)}
                </option>
              ))}
            </WriteChoice>
            <EntryPicker
              label={t('write.other')}
              entries={entries}
              chosen={link.incident}
              error={missingAt(faults, `links.${index}.incident`, file, texts)}
              onChoose={(id) => set({ incident: id })}
            />
            <WriteText label={t('write.linkNote')} value={link.note ?? ''} onChange={(note) => set({ note })} />
          </WriteEntry>
        );
      })}
      <div className={styles.actions}>
        <Button
          isDisabled={entries.length === 0}
          onPress={() => change({ links: [...links, { relation: 'followedBy', incident: '' }] })}
        >
          <Plus aria-hidden /> {t('write.addLink')}
        </Button>
      </div>
    </WriteSection>
  );
}
