import { formatMark, isSameFile, type LinkFile, parseMark } from '../../dataset/storage/file-mark';
import type { AppState } from '../app-state';

/** The values of `file` for the dataset on the screen: none for the bundled one and for one with an address. */
export function formatLinkFiles({ dataset, marks, openAtlases }: AppState): readonly string[] {
  if (dataset.status !== 'ready' || dataset.link !== null || dataset.atlas.origin === 'bundled') return [];
  return partsOf({ marks, openAtlases }, dataset.atlas.id).map((part) =>
    part === 'bundled' ? part : formatMark(part),
  );
}

/** Whether the dataset on the screen is made of these files. */
export function showsFiles({ dataset, marks, openAtlases }: AppState, files: readonly LinkFile[]): boolean {
  if (dataset.status !== 'ready') return false;
  const parts = partsOf({ marks, openAtlases }, dataset.atlas.id);
  const isSame = (part: LinkFile, file: LinkFile | undefined) =>
    part === 'bundled' || file === 'bundled' || !file ? part === file : isSameFile(part, file);
  return parts.length === files.length && parts.every((part, index) => isSame(part, files[index]));
}

/** The parts of a dataset; none when one of them has no mark yet: a link to the others would show other numbers. */
function partsOf({ marks, openAtlases }: Pick<AppState, 'marks' | 'openAtlases'>, id: string): readonly LinkFile[] {
  const ids = id.split('+');
  const isBundled = (part: string) => openAtlases.some((atlas) => atlas.id === part && atlas.origin === 'bundled');
  const parts = ids.flatMap((part): LinkFile[] => {
    const mark = marks[part];
    if (isBundled(part)) return ['bundled'];
    return mark ? [mark] : [];
  });
  return parts.length === ids.length ? parts : [];
}

/** Undefined when one of the texts names no file. */
export function parseLinkFiles(texts: readonly string[]): readonly LinkFile[] | undefined {
  const files = texts.map((text): LinkFile | undefined => (text === 'bundled' ? text : parseMark(text)));
  const known = files.flatMap((file) => file ?? []);
  return known.length === files.length ? known : undefined;
}
