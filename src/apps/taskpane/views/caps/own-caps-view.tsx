/** The office's own caps: those that the workbook keeps, and the way to them from the text of an act or a file. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Language } from '../../../../core/messages/language';
import { ownCapsWords } from '../../../../core/messages/pane/own-caps';
import type { OwnCapsActions, OwnCapsState } from '../../control/own-caps-controller';
import { ActReview } from './act-review';
import { ActTextForm } from './act-text-form';
import { FileButton } from '../parts/file-button';
import { KeptCaps } from './kept-caps';
import { SheetCaps } from './sheet-caps';
import { useOwnCapsLooks } from './own-caps-looks';

const useStyles = makeStyles({ status: { margin: 0 } });

interface OwnCapsViewProps {
  readonly state: OwnCapsState;
  readonly actions: OwnCapsActions;
  readonly language: Language;
}

export function OwnCapsView({ state, actions, language }: OwnCapsViewProps) {
  const looks = useOwnCapsLooks();
  const styles = useStyles();
  const words = ownCapsWords(language);
  const { kept, inSheet, imported, trouble, taken, canUndo } = state;
  const [asking, setAsking] = useState(false);
  const start = useRef<HTMLButtonElement | null>(null);
  const isAsking = asking && imported === null;
  const close = (): void => {
    setAsking(false);
    actions.closeImport();
    // The button comes back with the next picture.
    requestAnimationFrame(() => start.current?.focus());
  };
  return (
    <section className={looks.column} aria-label={words.title(0)}>
      <h2 className={looks.heading}>{words.title(kept.length)}</h2>
      <p className={looks.quiet}>{words.hint}</p>
      <KeptCaps kept={kept} actions={actions} language={language} />
      <SheetCaps caps={inSheet} actions={actions} language={language} />
      {(canUndo || kept.length > 0) && (
        <div className={looks.buttons}>
          {canUndo && (
            <Button size="small" onClick={actions.undo}>
              {words.undo}
            </Button>
          )}
          {/* Beside what it hands on, also while an act is still being gone through. */}
          {kept.length > 0 && (
            <Button size="small" onClick={actions.save}>
              {words.saveFile}
            </Button>
          )}
        </div>
      )}
      <p className={styles.status} role="status">
        {taken === null ? '' : words.taken(taken)}
      </p>
      {trouble !== null && (
        <p className={styles.status} role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      {imported !== null && <ActReview imported={imported} kept={kept} actions={actions} onClose={close} language={language} />}
      {isAsking && <ActTextForm actions={actions} onClose={close} language={language} />}
      {imported === null && (
        <div className={looks.buttons}>
          {!isAsking && (
            <Button
              ref={(element: HTMLButtonElement | null) => {
                start.current = element;
              }}
              size="small"
              appearance="primary"
              onClick={() => {
                setAsking(true);
              }}
            >
              {words.fromText}
            </Button>
          )}
          <FileButton name={words.openFile} endings=".json" onFile={actions.open} />
        </div>
      )}
    </section>
  );
}
