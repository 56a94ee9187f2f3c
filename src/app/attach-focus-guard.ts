import { createScope } from '../live/scope';

/** What holds controls that belong together. */
const GROUP =
  'fieldset, form, ul, ol, dl, table, section, aside, header, main, [role="group"], [role="toolbar"], [role="listbox"], [role="dialog"]';
const FOCUSABLE =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [role="option"][tabindex]';
/** Ms after a press at which the focus is looked for: dialogs and panels give it back themselves within a few frames. */
const LOOKS = [120, 400, 1000];

/** A group that the focus was in, and its controls then. */
interface Place {
  readonly group: Element;
  readonly controls: readonly HTMLElement[];
  readonly at: number;
}

/**
 * Keeps the focus on the page. When what had it goes, is hidden or disabled, the focus moves to the control after it in its group, or
 * before it, or in the group around that one. A press beside all controls takes the focus from what is still there, and is left alone.
 */
export function attachFocusGuard(page: Document): () => void {
  let last: HTMLElement | null = null;
  let places: readonly Place[] = [];
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const note = ({ target }: Event) => {
    if (!(target instanceof HTMLElement) || target === page.body) return;
    last = target;
    places = groupsAround(target).map((group) => {
      const controls = controlsIn(group);
      return { group, controls, at: controls.indexOf(target) };
    });
  };
  const repair = () => {
    const now = page.activeElement;
    // Some browsers leave the focus on a button that is disabled: then no key does anything.
    const isLost = now === null || now === page.body || (now === last && isOff(now));
    if (!isLost || !last || isThere(last)) return;
    for (const place of places) {
      const target = targetIn(place);
      if (!target) continue;
      target.focus({ preventScroll: true });
      return;
    }
  };
  const look = () => {
    for (const ms of LOOKS) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        repair();
      }, ms);
      timers.add(timer);
    }
  };

  const scope = createScope();
  scope.listen(page, 'focusin', note);
  scope.listen(page, 'keydown', look, { capture: true, passive: true });
  scope.listen(page, 'click', look, { capture: true, passive: true });
  scope.listen(page, 'change', look, { capture: true, passive: true });
  scope.defer(() => {
    for (const timer of timers) clearTimeout(timer);
  });
  return scope.dispose;
}

/** The groups around an element, the inmost first. */
function groupsAround(element: Element): readonly Element[] {
  const groups: Element[] = [];
  for (let group = element.parentElement?.closest(GROUP); group; group = group.parentElement?.closest(GROUP)) {
    groups.push(group);
  }
  return groups;
}

const controlsIn = (group: Element) => [...group.querySelectorAll<HTMLElement>(FOCUSABLE)];

/** The nearest control that is still there, the one after before the one before; else what stands in its place now. */
function targetIn({ group, controls, at }: Place): HTMLElement | undefined {
  if (!group.isConnected) return undefined;
  const byDistance = controls.map((control, index) => ({ control, away: index - at }));
  byDistance.sort((a, b) => Math.abs(a.away) - Math.abs(b.away) || b.away - a.away);
  const kept = byDistance.find(({ control, away }) => away !== 0 && isThere(control));
  if (kept) return kept.control;
  const now = controlsIn(group).filter(isThere);
  return now[Math.min(Math.max(0, at), now.length - 1)];
}

function isOff(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[inert], [hidden], [aria-hidden="true"]') !== null;
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !isOff(element) && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
