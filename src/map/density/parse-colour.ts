/** Red, green and blue, 0 to 1, of a colour like `#0072b2`; grey for any other text. */
export function parseColour(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.trim().replace('#', ''), 16);
  if (Number.isNaN(value)) return [0.5, 0.5, 0.5];
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
