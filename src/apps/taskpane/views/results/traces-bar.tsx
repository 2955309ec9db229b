/** What the pane may leave in the workbook, asked for here and nowhere else, and the way to have it all out again. */
import { Button, Field, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { useState } from 'react';
import { insertionSentence } from '../../../../core/messages/forms/insertion';
import { traceWords } from '../../../../core/messages/pane/traces';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { MarkRemoval } from '../../../../core/workbook/marks';
import type { PaneActions } from '../../control/pane-actions';
import type { PaneState, TraceOutcome } from '../../model/pane-state';
import { TickBox } from '../parts/tick-box';

const useStyles = makeStyles({
  bar: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  text: { margin: '6px 0 0' },
});

interface TracesBarProps {
  readonly outcome: TraceOutcome | null;
  readonly marks: PaneState['marks'];
  readonly notes: PaneState['notes'];
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function TracesBar({ outcome, marks, notes, actions, words }: TracesBarProps) {
  const styles = useStyles();
  const own = traceWords(words.language);
  const [withMemory, setWithMemory] = useState(false);
  return (
    <div data-screen-only className={styles.bar}>
      <div className={styles.buttons}>
        {marks !== 'none' && (
          <ToggleButton
            size="small"
            checked={marks === 'on'}
            {...(marks === 'on' && { icon: <Checkmark16Regular /> })}
            onClick={() => {
              actions.mark(marks !== 'on', words.language);
            }}
          >
            {own.mark}
          </ToggleButton>
        )}
        <Button
          size="small"
          onClick={() => {
            actions.insertResults(words.language);
          }}
        >
          {own.insert}
        </Button>
        <Button
          size="small"
          onClick={() => {
            actions.removeTraces(withMemory);
          }}
        >
          {own.remove}
        </Button>
      </div>
      {notes !== 'none' && (
        <Field hint={own.notesHint}>
          <TickBox
            label={own.withNotes}
            checked={notes === 'on'}
            onChange={(_event, { checked }) => {
              actions.wantNotes(checked === true, words.language);
            }}
          />
        </Field>
      )}
      <TickBox
        label={own.withMemory}
        checked={withMemory}
        onChange={(_event, { checked }) => {
          setWithMemory(checked === true);
        }}
      />
      {marks === 'none' && <p className={styles.text}>{own.noMarks}</p>}
      <p className={styles.text} role="status">
        {sentenceOf(outcome, words)}
      </p>
    </div>
  );
}

function sentenceOf(outcome: TraceOutcome | null, { language }: PaneWords): string {
  const own = traceWords(language);
  const marksRemoved = ({ differing, locked, keptNotes }: MarkRemoval): string => own.marksRemoved(differing, locked, keptNotes);
  switch (outcome?.kind) {
    case undefined:
      return '';
    case 'inserted':
      return own.inserted(outcome.sheet);
    case 'removed':
      return [
        outcome.marks === null || outcome.marks.removed === 0 ? '' : marksRemoved(outcome.marks),
        own.removed(outcome.sheets, outcome.memory, outcome.left),
      ]
        .filter(Boolean)
        .join(' ');
    case 'marked':
      return own.marked(outcome.marks.marked, outcome.marks.locked, outcome.marks.notes);
    case 'unmarked':
      return outcome.marks.removed === 0 ? own.unmarked : marksRemoved(outcome.marks);
    case 'nothing':
      return own.nothingToRemove;
    case 'refused':
      return outcome.code === 'program-failed' ? own.failed : insertionSentence(outcome.code, language);
  }
}
