import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { DatasetText } from './DatasetText';

/** Whoever speaks, in the reader's language: an actor of the dataset, or words of its editor. */
export function SpeakerName({ name }: { readonly name: string }) {
  const atlas = useAtlas();
  const { language } = useTexts();
  const actor = atlas?.labelOf('actor', name, language);
  return actor === undefined ? <DatasetText text={name} /> : <bdi>{actor}</bdi>;
}
