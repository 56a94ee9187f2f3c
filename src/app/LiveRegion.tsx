import { useApp } from '../state/store-context';

/** The one live region of the page. It is polite; `announce` sets its text. A dialog that hides the rest of the page does not hide it. */
export function LiveRegion() {
  const text = useApp((state) => state.announcement);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true" data-live-announcer="true">
      {text}
    </div>
  );
}
