/** Takes files dropped anywhere on the page, and says so while one is held over it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { droppedIn, type Dropped } from '../dropped-files';

const useStyles = makeStyles({
  veil: {
    position: 'fixed',
    inset: '0',
    zIndex: 10_000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    border: `4px dashed ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase600,
    color: tokens.colorBrandForeground1,
    pointerEvents: 'none',
  },
});

interface DropAreaProps {
  readonly invitation: string;
  /** What was dropped; nothing where it could not be read. */
  readonly onDrop: (dropped: Dropped) => void;
}

export function DropArea({ invitation, onDrop }: DropAreaProps) {
  const styles = useStyles();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // Captured before the grid sees them: it has drags of its own.
    const options = { signal: listening.signal, capture: true };
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setHeld(true);
      },
      options,
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setHeld(false);
      },
      options,
    );
    document.addEventListener(
      'drop',
      (event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setHeld(false);
        void droppedIn(event.dataTransfer).then(onDrop, () => {
          onDrop({ files: [], folder: null });
        });
      },
      options,
    );
    return () => {
      listening.abort();
    };
  }, [onDrop]);
  return held ? <div className={styles.veil}>{invitation}</div> : null;
}
