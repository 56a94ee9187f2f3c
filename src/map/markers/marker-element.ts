import type { SiteRole } from '../../domain/incident';
import type { LabelForm } from './label-forms';
import type { LabelSide } from './layout-labels';
import styles from './marker.module.css';
import labelStyles from './marker-label.module.css';
import { ROLE_SHAPES } from './role-shape';
import { LARGEST_MARKER } from './size-scale';

const SVG = 'http://www.w3.org/2000/svg';

/** The parts of a marker's element that change. */
export interface MarkerElement {
  readonly button: HTMLButtonElement;
  readonly ring: HTMLElement;
  readonly shadow: SVGPathElement;
  readonly shape: SVGPathElement;
  readonly icon: SVGPathElement;
  readonly count: HTMLElement;
  readonly label: HTMLElement;
  readonly labelName: HTMLElement;
  readonly labelRadius: HTMLElement;
  readonly labelSecond: HTMLElement;
}

/** Builds the element of a marker without a position or a number. Its style sheet reads the `data-*` attributes. */
export function createMarkerElement(page: Document): MarkerElement {
  const button = page.createElement('button');
  button.type = 'button';
  button.className = styles.marker ?? '';
  button.tabIndex = -1;
  const span = (className: string | undefined, parent: HTMLElement) => {
    const element = page.createElement('span');
    element.className = className ?? '';
    parent.append(element);
    return element;
  };
  const ring = span(styles.ring, button);
  const svg = page.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 32 32');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', styles.face ?? '');
  const shadow = page.createElementNS(SVG, 'path');
  shadow.setAttribute('class', styles.shadow ?? '');
  shadow.setAttribute('d', ROLE_SHAPES.target);
  const shape = page.createElementNS(SVG, 'path');
  shape.setAttribute('class', styles.shape ?? '');
  shape.setAttribute('d', ROLE_SHAPES.target);
  const icon = page.createElementNS(SVG, 'path');
  icon.setAttribute('class', styles.icon ?? '');
  icon.setAttribute('transform', 'translate(8.5 8.5) scale(0.625)');
  svg.append(shadow, shape, icon);
  button.append(svg);
  const count = span(styles.count, button);
  const label = span(labelStyles.label, button);
  label.setAttribute('aria-hidden', 'true');
  const labelName = span(labelStyles.labelName, label);
  const labelRadius = span(labelStyles.labelRadius, label);
  const labelSecond = span(labelStyles.labelSecond, label);
  return { button, ring, shadow, shape, icon, count, label, labelName, labelRadius, labelSecond };
}

export function setShape({ shadow, shape, button }: MarkerElement, role: SiteRole): void {
  if (button.dataset.role === role) return;
  button.dataset.role = role;
  shadow.setAttribute('d', ROLE_SHAPES[role]);
  shape.setAttribute('d', ROLE_SHAPES[role]);
}

export function setSize({ button }: MarkerElement, diameter: number): void {
  button.style.width = `${diameter}px`;
  button.style.height = `${diameter}px`;
  button.style.margin = `${-diameter / 2}px`;
  // The smaller one lies on top.
  button.style.setProperty('--layer', String(LARGEST_MARKER - diameter));
}

/** Shows the label at a side, or hides it. */
export function setLabelSide({ label }: MarkerElement, side: LabelSide | null): void {
  const next = side ?? 'none';
  if (label.dataset.side !== next) label.dataset.side = next;
}

/** Writes the name of the label in a form; none for a label without a name. */
export function setLabelForm({ label, labelName }: MarkerElement, form: LabelForm | undefined): void {
  const name = form?.name.join('\n') ?? '';
  if (labelName.textContent !== name) labelName.textContent = name;
  label.toggleAttribute('data-radius-below', form?.isRadiusBelow ?? false);
}
