/** A person says what a line is, and as far as which line it adds up. */
import { useState } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { readingWords } from '../../../../core/messages/reading/of';
import type { LineRole } from '../../../../core/table/model/corrections';
import type { UnderstoodLine } from '../../../../core/table/explain/understanding';
import type { PaneActions } from '../../control/pane-actions';
import { saidOfLine, sayLine, type ReadTable } from '../../model/said';
import { ChoiceField } from '../parts/choice-field';
import { CorrectionForm } from './correction-form';

const ROLES: readonly LineRole[] = ['item', 'parent', 'group-total', 'total', 'part', 'heading', 'ignored'];
/** Lines offered as the last one added up: further down nobody chooses from a list. */
const REACH = 200;

interface LineFormProps {
  readonly table: ReadTable;
  readonly line: UnderstoodLine;
  readonly name: string;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function LineForm({ table, line, name, actions, words }: LineFormProps) {
  const correcting = correctingWords(words.language);
  const { lineRole } = readingWords(words.language);
  const { lines } = table.understanding;
  const at = lines.indexOf(line);
  const below = lines.slice(at + 1, at + 1 + REACH);
  const [role, setRole] = useState<string>(line.value);
  const [until, setUntil] = useState(String(line.until ?? firstGuess(line, below)?.row ?? ''));
  const save = (): void => {
    const chosen = ROLES.find((one) => one === role) ?? 'item';
    const last = chosen === 'parent' ? (below.find(({ row }) => String(row) === until) ?? null) : null;
    actions.correct(sayLine(table, line, chosen, last), saidOfLine(table, line));
  };
  return (
    <CorrectionForm name={name} onSave={save} actions={actions} words={words}>
      <ChoiceField
        label={correcting.form.lineIs}
        value={role}
        choices={ROLES.filter((one) => one !== 'parent' || below.length > 0).map((value) => ({ value, text: lineRole[value] }))}
        onChoose={setRole}
      />
      {role === 'parent' && (
        <ChoiceField
          label={correcting.form.until}
          value={until}
          choices={below.map(({ row, label }) => ({ value: String(row), text: correcting.line(row, label) }))}
          onChoose={setUntil}
        />
      )}
    </CorrectionForm>
  );
}

/** The line before the next that adds up others: what a group usually holds. */
function firstGuess(line: UnderstoodLine, below: readonly UnderstoodLine[]): UnderstoodLine | undefined {
  const next = below.findIndex(({ value, level }) => value !== 'item' && value !== 'part' && level <= line.level);
  return next < 0 ? below.at(-1) : (below[next - 1] ?? below[0]);
}
