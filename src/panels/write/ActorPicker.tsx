import { useTexts } from '../../i18n/texts';
import { EntryPicker } from './EntryPicker';
import { useWriteForm } from './write-form';

interface ActorPickerProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly error?: string | null;
}

/** Chooses an actor of the dataset by name, or adds one. */
export function ActorPicker({ name, onName, error = null }: ActorPickerProps) {
  const { t } = useTexts();
  const { file, desk } = useWriteForm();
  const entries = file.actors.map((actor) => ({
    id: actor.name,
    name: actor.name,
    about: [actor.nameAr, ...actor.otherNames].filter(Boolean).join(' · '),
  }));
  const known =
    name === '' || entries.some(({ id }) => id === name) ? entries : [...entries, { id: name, name, about: '' }];
  return (
    <EntryPicker
      label={t('write.actor')}
      entries={known}
      chosen={name}
      error={error}
      onChoose={onName}
      onCreate={(next) => {
        desk.edit({ type: 'putActor', actor: { name: next, otherNames: [], type: 'unknown', frontFor: [] } });
        onName(next);
      }}
      createLabel={(next) => t('write.newActor', { name: next })}
    />
  );
}
