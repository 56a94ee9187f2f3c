import { SPLIT_COLOURS } from '../ui/split-look';

/** Colours of the track. They come from the page's tokens and change with the theme. */
export interface TrackColours {
  readonly bar: string;
  readonly ghost: string;
  readonly accent: string;
  readonly band: string;
  readonly killed: string;
  readonly wounded: string;
  readonly line: string;
  readonly faintLine: string;
  readonly text: string;
  readonly faint: string;
  readonly surface: string;
  /** By part of the split; the last is for all further values. */
  readonly parts: readonly string[];
}

export function readColours(element: HTMLElement): TrackColours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    bar: token('--bar'),
    ghost: token('--bar-muted'),
    accent: token('--accent'),
    band: token('--accent-soft'),
    killed: token('--severity-killed-fill'),
    wounded: token('--severity-wounded-fill'),
    line: token('--line-strong'),
    faintLine: token('--line'),
    text: token('--text'),
    faint: token('--text-faint'),
    surface: token('--surface'),
    parts: Array.from({ length: SPLIT_COLOURS }, (_, part) => token(`--split-${part}`)),
  };
}
