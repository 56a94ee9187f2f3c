import { createScope } from '../live/scope';
import { fetchLateCode } from '../ui/late-code';
import { fetchDetail } from './LoadedDetail';

/**
 * Fetches code when somebody begins to use the page: it must not delay the first picture, and should be there at the first
 * click.
 */
export function fetchAtFirstSign(page: HTMLElement): () => void {
  const scope = createScope();
  const fetchNow = () => {
    scope.dispose();
    fetchDetail();
    fetchLateCode();
  };
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'dragover']) {
    scope.listen(page, sign, fetchNow, { passive: true });
  }
  return scope.dispose;
}
