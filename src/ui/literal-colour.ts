/**
 * A colour in figures, such as "#0b57e3". In forced colours the tokens name colours of the system, which a map
 * library cannot read.
 */
export function literalColour(colour: string, page: Document): string {
  if (!/^[a-z]+$/i.test(colour)) return colour;
  const probe = page.createElement('span');
  probe.style.color = colour;
  page.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  const channels = /^rgba?\((\d+), (\d+), (\d+)/.exec(color)?.slice(1).map(Number);
  return channels ? `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}` : colour;
}
