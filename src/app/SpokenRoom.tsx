import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts';
import { SpokenInContext } from '../ui/spoken-in';
import styles from './SpokenRoom.module.css';

interface SpokenRoomProps {
  /** The room of messages that the part shows most. */
  readonly room: Parameters<ReturnType<typeof useTexts>['inRoom']>[0];
  readonly children: ReactNode;
}

/**
 * Says in which language a part of the page is, where it is not that of the page: a language of few messages has English parts. The
 * element stands for every language, because without it a new language would begin the map anew.
 */
export function SpokenRoom({ room, children }: SpokenRoomProps) {
  const spoken = useTexts().inRoom(room);
  return (
    <SpokenInContext value={spoken}>
      <div className={styles.room} {...spoken}>
        {children}
      </div>
    </SpokenInContext>
  );
}
