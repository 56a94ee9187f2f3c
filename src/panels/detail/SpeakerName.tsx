import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';
import { DatasetText } from './DatasetText';

/** The name of a speaker in the reader's language: an actor of the dataset, or the editor's words. */
export function SpeakerName({ name }: { readonly name: string }) {
  const atlas = useAtlas();
  const { language } = useTexts();
  const actor = atlas?.labelOf('actor', name, language);
  return actor === undefined ? <DatasetText text={name} /> : <bdi>{actor}</bdi>;
}
