import type { PlaySlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createPlaySlice({ change }: SliceTools): PlaySlice {
  return {
    mode: 'window',
    playing: false,
    step: 'day',
    speed: 1,
    setMode: (mode) => change({ mode }, 'mode'),
    setPlaying: (playing) => change({ playing }, 'mode'),
    setStep: (step) => change({ step }, 'mode'),
    setSpeed: (speed) => change({ speed }, 'mode'),
  };
}
