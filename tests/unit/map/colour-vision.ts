type Triple = readonly [number, number, number];

/** Full protanopia, deuteranopia and tritanopia in linear RGB: Machado, Oliveira and Fernandes 2009. The first is full vision. */
const VISIONS: readonly (readonly [Triple, Triple, Triple])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Oklab: Ottosson 2020. */
function oklab(rgb: Triple): Triple {
  const clamped = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Triple;
  const root = (row: Triple) => Math.cbrt(dot(row, clamped));
  const lms: Triple = [
    root([0.4122214708, 0.5363325363, 0.0514459929]),
    root([0.2119034982, 0.6806995451, 0.1073969566]),
    root([0.0883024619, 0.2817188376, 0.6299787005]),
  ];
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], lms),
    dot([1.9779984951, -2.428592205, 0.4505937099], lms),
    dot([0.0259040371, 0.7827717662, -0.808675766], lms),
  ];
}

/** The smallest difference of two colours over all colour visions, in hundredths of Oklab. 2 is about the least that is seen. */
export function differenceOf(one: string, other: string): number {
  const differences = VISIONS.map(([red, green, blue]) => {
    const seen = (hex: string) => {
      const rgb = linear(hex);
      return oklab([dot(red, rgb), dot(green, rgb), dot(blue, rgb)]);
    };
    const [a, b] = [seen(one), seen(other)];
    return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * 100;
  });
  return Math.min(...differences);
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [one, other].map((hex) => dot([0.2126, 0.7152, 0.0722], linear(hex)) + 0.05);
  return Math.max(a ?? 0, b ?? 0) / Math.min(a ?? 1, b ?? 1);
}
