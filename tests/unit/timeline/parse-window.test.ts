import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/formats';
import { endText, startText } from '../../../src/i18n/window-text';
import { parseWindow } from '../../../src/timeline/parse-window';

const at = (iso: string) => Date.parse(`${iso}${iso.includes('T') ? '' : 'T00:00'}Z`) / 60_000;
const range = [at('1989-01-01'), at('2021-01-01')] as const;
const read = (text: string) => parseWindow(text, range, 'dayFirst');
const march = { ok: true, window: [at('2020-03-11'), at('2020-03-15')] };

describe('two dates in one text', () => {
  it.each([
    '11 Mar 2020 – 14 Mar 2020',
    '11–14 Mar 2020',
    '11 - 14 March 2020',
    '11 March - 14 March 2020',
    '11 Mar to 14 Mar 2020',
    '2020-03-11 – 2020-03-14',
    '2020-03-11/2020-03-14',
    '2020-03-11..2020-03-14',
    '11/03/2020 - 14/03/2020',
    '14 Mar 2020 – 11 Mar 2020',
    '11 آذار 2020 – 14 آذار 2020',
    '11 آذار 2020 إلى 14 آذار 2020',
    'March 11, 2020 - March 14, 2020',
  ])('%j are the window with both days', (text) => {
    expect(read(text)).toEqual(march);
  });

  it('may be one day, month or year', () => {
    expect(read('2020')).toEqual({ ok: true, window: [at('2020-01-01'), at('2021-01-01')] });
    expect(read('March 2020')).toEqual({ ok: true, window: [at('2020-03-01'), at('2020-04-01')] });
    expect(read('11 Mar 2020')).toEqual({ ok: true, window: [at('2020-03-11'), at('2020-03-12')] });
  });

  it('may be years or months', () => {
    expect(read('2014-2017')).toEqual({ ok: true, window: [at('2014-01-01'), at('2018-01-01')] });
    expect(read('March – May 2020')).toEqual({ ok: true, window: [at('2020-03-01'), at('2020-06-01')] });
  });

  it('may have times of day, the last of which is where the window ends', () => {
    const minute = { ok: true, window: [at('2018-02-06T10:15'), at('2018-02-06T10:16')] };
    expect(read('6 Feb 2018, 10:15 – 6 Feb 2018, 10:16')).toEqual(minute);
    expect(read('6 Feb 2018, 10:15–10:16')).toEqual(minute);
    expect(read('2018-02-06T10:15 – 2018-02-06T10:16 UTC')).toEqual(minute);
    expect(read('5 Feb 2018, 22:00 – 6 Feb 2018, 00:00')).toEqual({
      ok: true,
      window: [at('2018-02-05T22:00'), at('2018-02-06')],
    });
  });

  it('may leave out one date', () => {
    expect(read('2020 –')).toEqual({ ok: true, window: [at('2020-01-01'), range[1]] });
    expect(read('– 1990')).toEqual({ ok: true, window: [range[0], at('1991-01-01')] });
  });

  it('are refused with the reason', () => {
    expect(read('1 Jan 1950 – 1 Feb 1950')).toEqual({ ok: false, reason: 'outside' });
    for (const text of ['', '–', 'soon', '30 Feb 2020 – 14 Mar 2020', '11 – 14']) {
      expect(read(text)).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('are read back from what the field shows, in both languages', () => {
    const windows = [
      [at('2020-03-11'), at('2020-03-15')],
      [at('2018-02-06T10:15'), at('2018-02-06T10:16')],
      [at('2018-02-05T22:00'), at('2018-02-07')],
      [at('2018-12-05'), at('2018-12-06T01:00')],
    ] as const;
    for (const language of ['en', 'ar'] as const) {
      const format = createFormats(language);
      for (const window of windows) {
        expect(read(`${startText(window, format)} – ${endText(window, format)}`)).toEqual({ ok: true, window });
      }
    }
  });
});
