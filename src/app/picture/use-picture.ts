import { useEffect, useState } from 'react';
import type { PictureChoices } from './picture-choices';
import { createPictureSession, type DrawnPicture, type PictureSession } from './picture-session';
import { useSession } from './use-session';

/** How far the picture of the dialog is. `picture` is the last one that was drawn. */
export interface PictureState {
  readonly isDrawing: boolean;
  readonly hasFailed: boolean;
  readonly picture: DrawnPicture | null;
}

/** A reader who types must not wait for a picture of each letter. */
const PAUSE_MS = 350;
const PREVIEW_SCALE = 1;

/** The preview of a picture, drawn again after each choice, and the session that draws it. */
export function usePicture(
  choices: PictureChoices,
  today: string,
): PictureState & { readonly session: () => PictureSession | null } {
  const session = useSession(createPictureSession, today);
  const [state, setState] = useState<PictureState>({ isDrawing: true, hasFailed: false, picture: null });
  const { format, extent, theme, language, title, note, parts } = choices;

  useEffect(() => {
    let isWanted = true;
    setState((before) => ({ ...before, isDrawing: true }));
    const timer = setTimeout(async () => {
      try {
        const wanted = { format, extent, theme, language, title, note, parts, scale: 1 } as const;
        const picture = await session.current?.draw(wanted, PREVIEW_SCALE);
        if (isWanted && picture) setState({ isDrawing: false, hasFailed: false, picture });
      } catch {
        if (isWanted) setState({ isDrawing: false, hasFailed: true, picture: null });
      }
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [format, extent, theme, language, title, note, parts, session]);

  return { ...state, session: () => session.current };
}
