import { describe, expect, it, vi } from 'vitest';
import type { TextMark } from '../../../src/ui/drawing/mark';
import { paintMarks } from '../../../src/ui/drawing/paint-marks';

const mark: TextMark = {
  type: 'text',
  x: 10,
  y: 20,
  text: 'Taji',
  size: 12,
  weight: 700,
  colour: '#123456',
  anchor: 'left',
  direction: 'ltr',
  width: 40,
};

function paint(marks: readonly TextMark[]) {
  const context = { fillText: vi.fn(), strokeText: vi.fn(), setLineDash: vi.fn() };
  paintMarks(context as unknown as CanvasRenderingContext2D, marks);
  return context;
}

describe('painted texts', () => {
  it('keep the room that they were measured for', () => {
    expect(paint([mark]).fillText).toHaveBeenCalledWith('Taji', 10, 20, 40);
  });

  it('take their own room where none was measured', () => {
    expect(paint([{ ...mark, width: 0 }]).fillText).toHaveBeenCalledWith('Taji', 10, 20);
  });

  it('have an edge under the letters only where one is asked for', () => {
    expect(paint([mark]).strokeText).not.toHaveBeenCalled();
    expect(paint([{ ...mark, halo: '#ffffff' }]).strokeText).toHaveBeenCalledTimes(1);
  });
});
