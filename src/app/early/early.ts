import { askEarlyForArchive } from './ask-early-for-archive';

// The build writes into its tag which files of code an archive needs: they are in the browser's cache when the page asks for them.
const code = document.querySelector<HTMLScriptElement>('script[data-archive-code]')?.dataset.archiveCode ?? '';
if (askEarlyForArchive(window)) {
  for (const file of code.split(' ').filter(Boolean)) fetch(file, { priority: 'low' }).catch(() => {});
}
