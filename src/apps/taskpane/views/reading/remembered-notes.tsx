/** What is remembered in the workbook and had no effect on this check: said in a sentence each, with the way to be rid of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { MemoryTroubleKind } from '../../../../core/messages/reading/words';
import { readingWords } from '../../../../core/messages/reading/of';
import type { StaleCorrection } from '../../../../core/table/model/corrections';
import type { PaneActions } from '../../control/pane-actions';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { marginLeft: '-8px' },
});

interface RememberedNotesProps {
  readonly problem: MemoryTroubleKind | null;
  readonly stale: readonly StaleCorrection[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function RememberedNotes({ problem, stale, actions, words }: RememberedNotesProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  if (problem === null && stale.length === 0) return null;
  return (
    <div>
      <h2 className={styles.title}>{correcting.staleTitle}</h2>
      {problem !== null && <p className={styles.sentence}>{reading.memory(problem, 'workbook')}</p>}
      {stale.map((one, at) => (
        <div key={at}>
          <p className={styles.sentence}>{reading.stale(one)}</p>
          <Button
            className={styles.button}
            appearance="transparent"
            size="small"
            aria-label={correcting.takeBackOf(reading.correction(one.correction))}
            onClick={() => {
              actions.takeBack([one.correction]);
            }}
          >
            {correcting.takeBack}
          </Button>
        </div>
      ))}
    </div>
  );
}
