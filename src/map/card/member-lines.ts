import styles from './member-lines.module.css';

const SVG = 'http://www.w3.org/2000/svg';

/** Lines from a cluster to dots at its places. */
export interface MemberLines {
  readonly element: SVGSVGElement;
  /** @param points in CSS px from the cluster's centre */
  show(x: number, y: number, points: readonly { readonly dx: number; readonly dy: number }[]): void;
  hide(): void;
}

/** Draws beneath the markers, where the card's mini list says the same in words. */
export function createMemberLines(parent: HTMLElement): MemberLines {
  const page = parent.ownerDocument;
  const element = page.createElementNS(SVG, 'svg');
  element.setAttribute('class', styles.lines ?? '');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('hidden', '');
  parent.append(element);

  const add = (tag: string, className: string | undefined, attributes: Record<string, number>) => {
    const child = page.createElementNS(SVG, tag);
    child.setAttribute('class', className ?? '');
    for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value.toFixed(1));
    element.append(child);
  };

  return {
    element,
    show(x, y, points) {
      element.replaceChildren();
      for (const className of [styles.halo, styles.line]) {
        for (const { dx, dy } of points) add('line', className, { x1: x, y1: y, x2: x + dx, y2: y + dy });
      }
      for (const { dx, dy } of points) add('circle', styles.dot, { cx: x + dx, cy: y + dy, r: 3.5 });
      element.removeAttribute('hidden');
    },
    hide() {
      element.setAttribute('hidden', '');
    },
  };
}
