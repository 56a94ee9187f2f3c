import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { type Mark, rectMark } from '../../../src/ui/drawing/mark';
import { escapeXml, marksSvg } from '../../../src/ui/drawing/marks-svg';

const text = (words: string, direction: 'ltr' | 'rtl' = 'ltr'): Mark => ({
  type: 'text',
  x: 10,
  y: 20,
  text: words,
  size: 12,
  weight: 700,
  colour: '#123456',
  anchor: direction === 'rtl' ? 'right' : 'left',
  direction,
  width: 50,
});

function parse(marks: readonly Mark[], title = 'A map') {
  const svg = marksSvg(marks, { width: 100, height: 80, title, fonts: '' });
  const faults: string[] = [];
  const parsed = new DOMParser({ onError: (level, message) => void faults.push(`${level} ${message}`) });
  const page = parsed.parseFromString(svg, 'image/svg+xml');
  expect(faults).toEqual([]);
  return page;
}

describe('marks as SVG', () => {
  it('are well formed whatever the texts hold', () => {
    const page = parse(
      [text('<b onload="x">Tom & "Jerry"</b>\u0007'), rectMark({ x: 0, y: 0, width: 9, height: 9 }, {})],
      '</svg>',
    );
    expect(page.getElementsByTagName('text')[0]?.textContent).toBe('<b onload="x">Tom & "Jerry"</b>');
    expect(page.getElementsByTagName('title')[0]?.textContent).toBe('</svg>');
    expect(page.getElementsByTagName('b')).toHaveLength(0);
  });

  it('hold a text of Arabic at its right end', () => {
    const [element] = [...parse([text('التاجي', 'rtl')]).getElementsByTagName('text')];
    expect(element?.getAttribute('direction')).toBe('rtl');
    expect(element?.getAttribute('text-anchor')).toBe('start');
    expect(element?.getAttribute('textLength')).toBe('50');
  });

  it('clip a group to its box', () => {
    const page = parse([{ type: 'group', x: 5, y: 6, width: 30, height: 20, marks: [text('inside')] }]);
    const clip = page.getElementsByTagName('clipPath')[0];
    expect(clip?.getElementsByTagName('rect')[0]?.getAttribute('width')).toBe('30');
    expect(page.getElementsByTagName('g')[1]?.getAttribute('clip-path')).toBe(`url(#${clip?.getAttribute('id')})`);
  });

  it('keep the width of a line at every scale', () => {
    const page = parse([
      { type: 'path', d: 'M0 0H8', x: 0, y: 0, scale: 2, stroke: 'red', strokeWidth: 3, dash: [4, 2] },
    ]);
    const path = page.getElementsByTagName('path')[0];
    expect(path?.getAttribute('stroke-width')).toBe('1.5');
    expect(path?.getAttribute('stroke-dasharray')).toBe('2 1');
  });
});

describe('escapeXml', () => {
  it('drops the control characters that no XML may have', () => {
    expect(escapeXml('a\u0000b\u000Bc\td')).toBe('abc\td');
  });
});
