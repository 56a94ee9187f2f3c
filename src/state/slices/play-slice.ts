import type { PlaySlice } from '../app-state';
import type { SliceTools } from './slice-tools';

export function createPlaySlice({ change }: SliceTools): PlaySlice {
  return {
    mode: 'window',
    playing: false,
    step: 'finest',
    pace: null,
    incidentPace: 1,
    skipSilence: false,
    loop: false,
    setMode: (mode) => change({ mode }, 'mode'),
    setPlaying: (playing) => change({ playing }, 'mode'),
    setStep: (step) => change({ step }, 'mode'),
    setPace: (pace) => change({ pace }, 'mode'),
    setIncidentPace: (incidentPace) => change({ incidentPace }, 'mode'),
    setSkipSilence: (skipSilence) => change({ skipSilence }, 'mode'),
    setLoop: (loop) => change({ loop }, 'mode'),
  };
}
