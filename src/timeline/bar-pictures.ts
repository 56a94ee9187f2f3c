import { fitCanvas } from './fit-canvas';

/** The bars as two pictures: as they look outside of the window, and inside. */
export interface BarPictures {
  readonly outside: CanvasImageSource | null;
  readonly inside: CanvasImageSource | null;
  /** Paints both again, in CSS px of this size. */
  paint(width: number, height: number, draw: (context: CanvasRenderingContext2D, isInside: boolean) => void): void;
}

/** A move of the window shows other parts of the same bars, so that a frame copies two pictures and draws no bar. */
export function createBarPictures(): BarPictures {
  const [outside, inside] = [createPicture(), createPicture()];
  let isPainted = false;
  return {
    get outside() {
      return isPainted ? (outside?.canvas ?? null) : null;
    },
    get inside() {
      return isPainted ? (inside?.canvas ?? null) : null;
    },
    paint(width, height, draw) {
      isPainted = true;
      for (const context of [outside, inside]) {
        fitCanvas(context, width, height, 0, '', 'ltr');
        context?.clearRect(0, 0, width, height);
        if (context) draw(context, context === inside);
      }
    },
  };
}

function createPicture(): CanvasRenderingContext2D | null {
  return document.createElement('canvas').getContext('2d');
}
