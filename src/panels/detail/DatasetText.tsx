import { useTexts } from '../../i18n/texts';
import { useAtlas } from '../../state/store-context';

/**
 * Words of the dataset's editor in the reader's language. Words that the dataset has only in its own language stay in it and
 * are marked with it, so that a screen reader pronounces them correctly.
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
