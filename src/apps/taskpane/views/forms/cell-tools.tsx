/** The functions of cells as a small form: choose, type values or addresses, see the result, write it as a value. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { functionWords } from '../../../../core/messages/cell-functions/functions';
import { FUNCTION_IDS, type FunctionId } from '../../../../core/messages/cell-functions/ids';
import type { Language } from '../../../../core/messages/language';
import { formatExactly } from '../../../../core/messages/numbers';
import { cellToolWords } from '../../../../core/messages/pane/cell-tools';
import { amountFromDouble } from '../../../../core/money/amount';
import type { CellTools as Tools } from '../../control/cell-tools';
import { ChoiceField } from '../parts/choice-field';
import { FoldHeading } from '../parts/fold-heading';

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', paddingTop: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface CellToolsProps {
  readonly tools: Tools;
  readonly language: Language;
}

export function CellTools({ tools, language }: CellToolsProps) {
  const styles = useStyles();
  const id = useId();
  const words = cellToolWords(language);
  const [isOpen, open] = useState(false);
  const [which, choose] = useState<FunctionId>('BANGCHU');
  const [typed, type] = useState<readonly string[]>([]);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [sheet, setSheet] = useState('');
  const [target, setTarget] = useState('');
  const [sentence, say] = useState('');
  const [example] = functionWords(language).help[which].examples;

  const attempt = (work: () => Promise<void>): void => {
    work().catch((fault: unknown) => {
      reportError(fault);
      say(words.failed);
    });
  };
  const toggle = (opens: boolean): void => {
    open(opens);
    if (!opens) return;
    attempt(async () => {
      const names = await tools.sheets();
      setSheets(names);
      setSheet((known) => (names.includes(known) ? known : (names[0] ?? '')));
    });
  };
  const work = async (): Promise<string | number | null> => {
    const answer = await tools.answer({ id: which, sheet, typed: words.fields[which].map((_, at) => typed[at] ?? '') }, language);
    if (answer.kind === 'problem') {
      say(answer.sentence);
      return null;
    }
    say(words.result(typeof answer.value === 'number' ? formatExactly(amountFromDouble(answer.value), language) : answer.value));
    return answer.value;
  };
  const write = async (): Promise<void> => {
    const value = await work();
    if (value === null) return;
    const cell = target.trim().toUpperCase();
    const outcome = await tools.write(sheet, cell, value);
    say({ written: words.written(cell), 'no-such-cell': words.noSuchCell, occupied: words.occupied(cell) }[outcome]);
  };

  return (
    <div className={styles.part}>
      <FoldHeading title={words.title} open={isOpen} controls={id} onToggle={toggle} />
      <div id={id} className={styles.body} hidden={!isOpen}>
        {isOpen && (
          <>
            <ChoiceField
              label={words.which}
              value={which}
              choices={FUNCTION_IDS.map((one) => ({ value: one, text: words.names[one] }))}
              onChoose={(value) => {
                choose(FUNCTION_IDS.find((one) => one === value) ?? 'BANGCHU');
                type([]);
                say('');
              }}
            />
            <p className={styles.hint}>{words.intro}</p>
            {words.fields[which].map((label, at) => (
              <Field key={label} label={label} size="small">
                <Input
                  size="small"
                  value={typed[at] ?? ''}
                  onChange={(_, { value }) => {
                    type(words.fields[which].map((_one, place) => (place === at ? value : (typed[place] ?? ''))));
                  }}
                />
              </Field>
            ))}
            <p className={styles.hint}>{words.hints[which]}</p>
            <ChoiceField
              label={words.sheet}
              value={sheet}
              choices={sheets.map((name) => ({ value: name, text: name }))}
              onChoose={setSheet}
            />
            <Field label={words.target} size="small">
              <Input
                size="small"
                maxLength={10}
                value={target}
                onChange={(_, { value }) => {
                  setTarget(value);
                }}
              />
            </Field>
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance="primary"
                onClick={() => {
                  attempt(async () => {
                    await work();
                  });
                }}
              >
                {words.work}
              </Button>
              <Button
                size="small"
                onClick={() => {
                  attempt(write);
                }}
              >
                {words.write}
              </Button>
            </div>
            <p className={styles.text} role="status">
              {sentence}
            </p>
            {example !== undefined && (
              <p className={styles.hint}>
                {words.inExcel} <span className={styles.formula}>{example.formula}</span>
              </p>
            )}
            <div className={styles.buttons}>
              <Button
                size="small"
                onClick={() => {
                  attempt(async () => {
                    say(words.freed(await tools.freeFunctions()));
                  });
                }}
              >
                {words.free}
              </Button>
            </div>
            <p className={styles.hint}>{words.freeHint}</p>
          </>
        )}
      </div>
    </div>
  );
}
