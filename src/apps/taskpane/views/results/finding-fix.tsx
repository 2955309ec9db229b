/** What a finding's fix would write, before and after, and the button that writes it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { mendingWords } from '../../../../core/messages/pane/mending';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Finding } from '../../../../core/rules/common/finding';
import type { PaneActions } from '../../control/pane-actions';

/** Cells shown with their contents; beyond them a count is enough to decide by. */
const CELLS_SHOWN = 3;

const useStyles = makeStyles({
  change: { margin: '4px 0 0', fontVariantNumeric: 'tabular-nums' },
  where: { color: tokens.colorNeutralForeground2 },
});

export function FixPreview({ finding, words }: { readonly finding: Finding; readonly words: PaneWords }) {
  const styles = useStyles();
  const own = mendingWords(words.language);
  const edits = finding.fix?.edits ?? [];
  return (
    <>
      {edits.slice(0, CELLS_SHOWN).map(({ sheet, cell, before, after }) => (
        <p key={`${sheet}!${cell}`} className={styles.change}>
          <span className={styles.where}>{sheet === finding.sheet ? words.cell(cell) : words.place(sheet, cell)}: </span>
          {own.was(before, after)} → {own.content(after)}
        </p>
      ))}
      {edits.length > CELLS_SHOWN && <p className={styles.change}>{own.moreCells(edits.length - CELLS_SHOWN)}</p>}
    </>
  );
}

interface FixButtonProps {
  readonly finding: Finding;
  readonly tabIndex: number;
  readonly className: string;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function FixButton({ finding, tabIndex, className, actions, words }: FixButtonProps) {
  const own = mendingWords(words.language);
  const edits = finding.fix?.edits ?? [];
  const [only] = edits;
  if (only === undefined) return null;
  return (
    <Button
      className={className}
      size="small"
      tabIndex={tabIndex}
      onClick={() => {
        actions.mend(edits);
      }}
    >
      {edits.length === 1 ? own.setTo(only.after) : own.setCells(edits.length)}
    </Button>
  );
}
