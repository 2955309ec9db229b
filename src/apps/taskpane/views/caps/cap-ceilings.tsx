/** The budget that finance gave, by source and year, beside what the plan adds up: a small sheet to fill in. */
import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { SourceTotal } from '../../../../core/check/caps-report';
import { withCeiling } from '../../../../core/check/said-of-caps';
import type { CapPaneWords } from '../../../../core/messages/pane/caps';
import { formatAmount } from '../../../../core/messages/numbers';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { typedAmount } from '../../model/typed-amount';
import { FoldHeading } from '../parts/fold-heading';
import { PlaceLink } from '../parts/place-link';

const useStyles = makeStyles({
  hint: { margin: '2px 0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sheet: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  year: { width: '72px', textAlign: 'left', verticalAlign: 'top', fontWeight: 'inherit', padding: '6px 6px 6px 0' },
  level: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, padding: '0 6px 2px 0' },
  cell: { verticalAlign: 'top', padding: '0 6px 6px 0' },
  input: { width: '100%', minWidth: 0 },
  planned: { color: tokens.colorNeutralForeground2 },
});

interface CapCeilingsProps {
  readonly sources: readonly SourceTotal[];
  readonly actions: PaneActions;
  readonly words: PaneWords;
  readonly own: CapPaneWords;
}

export function CapCeilings({ sources, ...shared }: CapCeilingsProps) {
  const styles = useStyles();
  const bodyId = useId();
  const { own } = shared;
  const given = sources.filter(({ ceiling }) => ceiling !== null).length;
  const [open, setOpen] = useState(given > 0);
  if (sources.length === 0) return null;
  const levels = (['national', 'local'] as const).filter((level) => sources.some(({ source }) => source === level));
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return (
    <div>
      <FoldHeading title={own.ceilingTitle(given)} open={open} controls={bodyId} onToggle={setOpen} />
      <div id={bodyId} hidden={!open}>
        <p className={styles.hint}>{own.ceilingHint}</p>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <td className={styles.year} />
              {levels.map((level) => (
                <th key={level} scope="col" className={styles.level}>
                  {own.ceilingLevel[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row" className={styles.year}>
                  {own.ceilingYear(year)}
                </th>
                {levels.map((level) => {
                  const one = sources.find((total) => total.source === level && total.year === year);
                  return (
                    <td key={level} className={styles.cell}>
                      {one !== undefined && <CeilingField one={one} {...shared} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface CeilingFieldProps extends Omit<CapCeilingsProps, 'sources'> {
  readonly one: SourceTotal;
}

function CeilingField({ one, actions, words, own }: CeilingFieldProps) {
  const styles = useStyles();
  const { language } = words;
  const { source, year, ceiling, total, sheet, cell } = one;
  const kept = ceiling === null ? '' : formatAmount(ceiling, language);
  const [draft, setDraft] = useState(kept);
  const [wrong, setWrong] = useState(false);
  const keep = (): void => {
    const amount = typedAmount(draft, language);
    setWrong(amount === undefined);
    if (amount === undefined || (amount === null ? '' : formatAmount(amount, language)) === kept) return;
    actions.sayOfCaps((said) => withCeiling(said, { source, year }, amount));
  };
  return (
    <>
      <Field size="small" {...(wrong && { validationMessage: own.notANumber })}>
        <Input
          className={styles.input}
          size="small"
          inputMode="decimal"
          aria-label={own.ceilingOf(own.ceilingLevel[source], own.ceilingYear(year))}
          value={draft}
          input={{ style: { minWidth: 0, textAlign: 'right' } }}
          onChange={(_event, { value }) => {
            setDraft(value);
          }}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
          }}
        />
      </Field>
      <span className={styles.planned}>
        {own.planned} <PlaceLink sheet={sheet} cell={cell} text={formatAmount(total, language)} actions={actions} />
      </span>
    </>
  );
}
