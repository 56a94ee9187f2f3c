import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';

/**
 * Words of the dataset's editor in the reader's language; where the dataset has them in its own only, those, marked with
 * their language.
 */
export function DatasetText({ text }: { readonly text: string }) {
  const atlas = useAtlas();
  const { language } = useTexts();
  const translated = atlas?.translate?.(text, language);
  const original = atlas?.translate ? 'en' : undefined;
  return (
    <bdi dir="auto" lang={translated === undefined ? original : language}>
      {translated ?? text}
    </bdi>
  );
}
