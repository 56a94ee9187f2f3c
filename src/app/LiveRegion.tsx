import { useApp } from '../state/store-context';

/** The one polite live region of the page; `announce` writes it. */
export function LiveRegion() {
  const text = useApp((state) => state.announcement);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
