import type { BuildOptions, BuiltData } from '../../src/domain/build-options';
import type { AtlasConfig } from './config-schema';

/** The options of the page out of the config file. */
export function optionsOf({ title, language, view, window, basemap }: AtlasConfig, data: BuiltData): BuildOptions {
  const en = englishOf(title);
  const ar = arabicOf(title);
  const opening = new URLSearchParams();
  if (window) {
    opening.set('from', window.from);
    opening.set('to', window.to);
  }
  if (view) opening.set('view', view.join(','));
  const query = opening.toString().replaceAll('%2C', ',');
  return {
    title: { ...(en && { en }), ...(ar && { ar }) },
    language: language ?? null,
    opening: query === '' ? '' : `?${query}`,
    basemap: basemap ?? null,
    data,
  };
}

/** One language of a text that may stand in two. */
export function englishOf(text: AtlasConfig['title']): string | undefined {
  return typeof text === 'string' ? text : text?.en;
}

export function arabicOf(text: AtlasConfig['title']): string | undefined {
  return typeof text === 'string' ? undefined : text?.ar;
}
