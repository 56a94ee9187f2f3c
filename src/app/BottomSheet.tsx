import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../i18n/texts';
import styles from './BottomSheet.module.css';
import { restingStop, SHEET_STOPS, type SheetStop, step } from './sheet-stops';

interface BottomSheetProps {
  /** Index of the open incident, or null. When an incident opens, the sheet rises from its lowest stop. */
  readonly opened: number | null;
  readonly children: ReactNode;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  readonly available: number;
  lastY: number;
  lastTime: number;
  velocity: number;
}

/** A finger that has not moved for so many ms rests. */
const REST_MS = 120;

/** The panels over the map on a narrow screen. A drag, a click or an arrow key moves the sheet to one of three stops. */
export function BottomSheet({ opened, children }: BottomSheetProps) {
  const { t } = useTexts();
  const [stop, setStop] = useState<SheetStop>('peek');
  const sheet = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  /** The browser sends a click after a drag: that click must not move the sheet again. */
  const wasDragged = useRef(false);

  useEffect(() => {
    if (opened !== null) setStop((now) => (now === 'peek' ? 'half' : now));
  }, [opened]);

  // The sheet has its new height at once, so that the map knows what it covers, and slides there.
  const shownHeight = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the stop.
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const height = element.offsetHeight;
    if (shownHeight.current > 0) slideFrom(element, height - shownHeight.current);
    shownHeight.current = height;
  }, [stop]);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const element = sheet.current;
    if (!element?.parentElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startHeight: element.offsetHeight,
      available: element.parentElement.clientHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      velocity: 0,
    };
  };
  const onPointerMove = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current;
    if (!now || !sheet.current) return;
    const elapsed = Math.max(1, event.timeStamp - now.lastTime);
    now.velocity = (now.lastY - event.clientY) / elapsed;
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    const height = now.startHeight + now.startY - event.clientY;
    sheet.current.style.blockSize = `${Math.min(Math.max(height, 56), now.available)}px`;
  };
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current;
    drag.current = null;
    if (!now || !sheet.current) return;
    shownHeight.current = sheet.current.offsetHeight;
    sheet.current.style.blockSize = '';
    const moved = now.startY - event.clientY;
    wasDragged.current = Math.abs(moved) >= 6;
    if (!wasDragged.current) return;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    // A finger that rests before it lifts makes no flick, and sends no move while it rests.
    const velocity = event.timeStamp - now.lastTime < REST_MS ? now.velocity : 0;
    setStop(restingStop(now.startHeight + moved, now.available, rem, velocity));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setStop(step(stop, event.key === 'ArrowUp' ? 1 : -1));
  };
  const onClick = () => {
    if (wasDragged.current) {
      wasDragged.current = false;
      return;
    }
    const next = SHEET_STOPS[(SHEET_STOPS.indexOf(stop) + 1) % SHEET_STOPS.length];
    if (next) setStop(next);
  };

  return (
    <section
      ref={sheet}
      className={styles.sheet}
      data-stop={stop}
      data-map-overlay="bottom"
      aria-label={t('app.sheet')}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={t('app.sheetHandle')}
        aria-expanded={stop !== 'peek'}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <span className={styles.grip} />
      </button>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

/** Slides an element to its place from `px` below it. */
function slideFrom(element: HTMLElement, px: number): void {
  if (px === 0 || typeof element.animate !== 'function') return;
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  element.animate([{ transform: `translateY(${px}px)` }, { transform: 'none' }], { duration: 180, easing: 'ease-out' });
}
