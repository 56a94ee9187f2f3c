import type { Atlas } from '../dataset/atlas';
import { howSidesDiffer, type SidesDiffer } from '../domain/comparison';
import { type Texts, withLaterMessages } from '../i18n/texts';
import { createScope } from '../live/scope';
import type { Engine } from '../spacetime/engine';
import type { AppStore } from '../state/store';
import { notifyPartMissing } from '../state/use-part-missing';
import type { MarkerLayer } from './markers/marker-layer';

const load = () => withLaterMessages(import('./markers/change-drawing'));

/** Lets the markers show the change while the selection is compared with another. The code comes with the first comparison. */
export function attachChange(
  group: HTMLElement,
  layer: MarkerLayer,
  store: AppStore,
  atlas: Atlas,
  texts: Texts,
): () => void {
  const { live } = store;
  const scope = createScope();
  /** Side B that the markers show, or for which the code is on its way, and the words that they have for its difference. */
  let shown: Engine | null = null;
  let said: SidesDiffer = 'change';
  let isOver = false;

  const compareWith = async (other: Engine, how: SidesDiffer) => {
    const { createChangeDrawing } = await load();
    if (isOver || shown !== other || said !== how) return;
    layer.compareWith(createChangeDrawing(group, atlas, other, how, texts));
  };

  const follow = () => {
    const other = live.otherEngine();
    const { comparison } = store.getState();
    const how = comparison ? howSidesDiffer(comparison) : said;
    if (other === shown && how === said) {
      if (other) layer.refresh();
      return;
    }
    shown = other;
    said = how;
    if (other) {
      compareWith(other, how).catch(() => notifyPartMissing(store));
      return;
    }
    layer.compareWith(null);
  };

  const followed = live.follow({ on: ['comparison'], phase: 'draw', run: follow });
  scope.defer(followed.dispose);
  scope.defer(() => {
    isOver = true;
  });
  follow();
  return scope.dispose;
}
