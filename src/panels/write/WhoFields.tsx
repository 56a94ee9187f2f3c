import { Plus } from 'lucide-react';
import { ACTOR_TYPES } from '../../domain/actor';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/Button';
import { ActorPicker } from './ActorPicker';
import { WriteChoice } from './WriteChoice';
import { WriteEntry } from './WriteEntry';
import { WriteSection } from './WriteSection';
import styles from './WriteSection.module.css';
import { WriteText } from './WriteText';
import { replaced, useWriteForm, without } from './write-form';

/** Who acted and against whom, with what each of them is. */
export function WhoFields() {
  const { t } = useTexts();
  const { incident, change } = useWriteForm();
  const { sides } = incident;
  return (
    <WriteSection title={t('write.who')}>
      {sides.between ? (
        <p className={styles.note}>{t('write.betweenNote', { first: sides.between[0], second: sides.between[1] })}</p>
      ) : null}
      <Side side="by" />
      <Side side="against" />
      <WriteText
        label={t('write.sidesNote')}
        value={sides.note ?? ''}
        onChange={(note) => change({ sides: { ...sides, note } })}
      />
    </WriteSection>
  );
}

function Side({ side }: { readonly side: 'by' | 'against' }) {
  const { t } = useTexts();
  const { incident, file, change, desk } = useWriteForm();
  const { sides } = incident;
  const names = sides[side];
  const set = (next: readonly string[]) => change({ sides: { ...sides, [side]: next } });
  return (
    <>
      {names.map((name, index) => {
        const shown = name === '' ? t(`write.${side}`) : name;
        const actor = file.actors.find((each) => each.name === name);
        return (
          <WriteEntry
            // biome-ignore lint/suspicious/noArrayIndexKey: a name can stand twice while it is typed.
            key={index}
            name={t(`write.${side}`)}
            removeLabel={t('write.removeActor', { name: shown })}
            onRemove={() => set(without(names, index))}
          >
            <ActorPicker name={name} onName={(next) => set(replaced(names, index, next))} />
            {actor ? (
              <WriteChoice
                label={t('write.actorType', { name })}
                value={actor.type}
                onChange={(value) => {
                  const type = ACTOR_TYPES.find((each) => each === value);
                  if (type) desk.edit({ type: 'putActor', actor: { ...actor, type } });
                }}
              >
                {ACTOR_TYPES.map((type) => (
                  <option key={type} value={type}>
                    {t(`terms.actorType-${type}`)}
                  </option>
                ))}
              </WriteChoice>
            ) : null}
          </WriteEntry>
        );
      })}
      <div className={styles.actions}>
        <Button onPress={() => set([...names, ''])}>
          <Plus aria-hidden /> {t(side === 'by' ? 'write.addBy' : 'write.addAgainst')}
        </Button>
      </div>
    </>
  );
}
