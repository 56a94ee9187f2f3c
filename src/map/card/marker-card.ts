import { splitFill } from '../../ui/split-look';
import type { CardLines } from './card-lines';
import styles from './marker-card.module.css';

/** Where the marker of a card is, in CSS px: its centre, its radius, and the edges of the visible part of the map. */
export interface CardAnchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far the places of a cluster lie to its left and right: the card then stands beside them. Absent for a site. */
  readonly reach?: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MarkerCard {
  readonly element: HTMLElement;
  show(lines: CardLines, anchor: CardAnchor): void;
  hide(): void;
}

const GAP = 10;
const EDGE = 8;

/** One tooltip over the map, filled again for each marker. Its content is never parsed as HTML. */
export function createMarkerCard(parent: HTMLElement, id: string): MarkerCard {
  const page = parent.ownerDocument;
  const element = page.createElement('div');
  element.id = id;
  element.className = styles.card ?? '';
  element.setAttribute('role', 'tooltip');
  element.hidden = true;
  parent.append(element);

  const add = (tag: string, className: string | undefined, text: string, into: HTMLElement = element) => {
    const child = page.createElement(tag);
    child.className = className ?? '';
    if (text !== '') {
      child.textContent = text;
      child.dir = 'auto';
    }
    into.append(child);
    return child;
  };

  const fill = (lines: CardLines) => {
    element.replaceChildren();
    add('p', styles.heading, lines.heading);
    if (lines.about !== '') add('p', styles.about, lines.about);
    for (const line of lines.change) add('p', styles.cost, line);
    for (const line of lines.cost) add('p', styles.cost, line);
    if (lines.titles.length > 0) {
      const list = add('ul', styles.titles, '');
      for (const { title, date } of lines.titles) {
        const item = add('li', styles.item, '', list);
        add('span', styles.title, title, item);
        add('span', styles.date, date, item);
      }
      if (lines.more !== '') add('li', styles.more, lines.more, list);
    }
    if (lines.places.length > 0) {
      const list = add('ul', styles.parts, '');
      for (const { name, count } of lines.places) {
        const item = add('li', styles.part, '', list);
        add('span', styles.partLabel, name, item);
        add('span', styles.partCount, count, item);
      }
      if (lines.more !== '') add('li', styles.more, lines.more, list);
    }
    if (lines.parts.length > 0) {
      const list = add('ul', styles.parts, '');
      for (const { part, label, count } of lines.parts) {
        const item = add('li', styles.part, '', list);
        const swatch = add('span', styles.swatch, '', item);
        swatch.style.background = splitFill(part);
        add('span', styles.partLabel, label, item);
        add('span', styles.partCount, count, item);
      }
    }
    add('p', styles.action, lines.action);
  };

  return {
    element,
    show(lines, { x, y, radius, reach, left: low, right: high, bottom }) {
      fill(lines);
      element.hidden = false;
      const { offsetWidth, offsetHeight } = element;
      const within = (at: number, size: number, from: number, to: number) =>
        Math.min(Math.max(at, from + EDGE), Math.max(from + EDGE, to - size - EDGE));
      const overOrUnder = () => {
        const above = y - radius - GAP - offsetHeight;
        const below = y + radius + GAP;
        const top = above >= EDGE || below + offsetHeight > bottom ? above : below;
        return { left: within(x - offsetWidth / 2, offsetWidth, low, high), top: Math.max(EDGE, top) };
      };
      const beside = (away: number) => {
        const right = x + Math.max(away, radius) + GAP;
        const left = x - Math.max(away, radius) - GAP - offsetWidth;
        if (right + offsetWidth > high - EDGE && left < low + EDGE) return overOrUnder();
        return {
          left: right + offsetWidth <= high - EDGE ? right : left,
          top: within(y - offsetHeight / 2, offsetHeight, 0, bottom),
        };
      };
      const { left, top } = reach === undefined ? overOrUnder() : beside(reach);
      element.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
    },
    hide() {
      element.hidden = true;
    },
  };
}
