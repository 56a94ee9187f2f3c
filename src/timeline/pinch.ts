/** Two fingers on the track: their distance zooms it. */
export interface Pinch {
  down(pointer: number, x: number): void;
  up(pointer: number): void;
  /** Whether two fingers are down. */
  isOn(): boolean;
  /** Moves a finger. Returns the factor of the zoom and the px of its middle; null while fingers are too close to tell. */
  move(pointer: number, x: number): { readonly factor: number; readonly middle: number } | null;
}

/** Px between two fingers below which their distance says nothing. */
const CLOSEST = 8;

export function createPinch(): Pinch {
  const fingers = new Map<number, number>();
  let before = 0;
  const spread = () => {
    const [a = 0, b = 0] = [...fingers.values()];
    return Math.abs(a - b);
  };
  return {
    down(pointer, x) {
      fingers.set(pointer, x);
      before = spread();
    },
    up: (pointer) => void fingers.delete(pointer),
    isOn: () => fingers.size === 2,
    move(pointer, x) {
      if (fingers.has(pointer)) fingers.set(pointer, x);
      if (fingers.size !== 2) return null;
      const now = spread();
      const factor = before > CLOSEST && now > CLOSEST ? now / before : null;
      before = now;
      const middle = [...fingers.values()].reduce((sum, each) => sum + each, 0) / 2;
      return factor === null ? null : { factor, middle };
    },
  };
}
