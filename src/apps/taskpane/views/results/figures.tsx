/** The figure that stands in the cell against the one that should. Shows nothing where a finding has no such pair. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { amountFromDouble, equals } from '../../../../core/money/amount';
import { formatAmount, formatMoney } from '../../../../core/messages/numbers';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Finding } from '../../../../core/rules/common/finding';

/** The fix below shows the same two figures, before and after. */
function showsFigures({ cell, sheet, actual, expected, fix }: Finding): boolean {
  const edit = fix?.edits[0];
  if (edit === undefined || edit.cell !== cell || edit.sheet !== sheet || actual === null || expected === null) return false;
  const { before, after } = edit;
  return (
    typeof before === 'number' &&
    typeof after === 'number' &&
    equals(amountFromDouble(before), actual) &&
    equals(amountFromDouble(after), expected)
  );
}

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: '4px 0 0' },
  figure: { whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface FiguresProps {
  readonly finding: Finding;
  /** The sentence above: what it names already is not said twice. */
  readonly message: string;
  readonly words: PaneWords;
}

export function Figures({ finding, message, words }: FiguresProps) {
  const styles = useStyles();
  const { actual, expected, unit, severity } = finding;
  if (actual === null || expected === null || equals(actual, expected)) return null;
  if ([actual, expected].every((figure) => message.includes(formatAmount(figure, words.language)))) return null;
  if (finding.fix?.edits.length === 1 && showsFigures(finding)) return null;
  return (
    <p className={styles.figures}>
      <span className={styles.figure}>
        {words.card.actual} <span className={styles.number}>{formatAmount(actual, words.language)}</span>
      </span>
      <span className={styles.figure}>
        <span aria-hidden>→ </span>
        {severity === 'error' || severity === 'warning' ? words.card.expected : words.card.computed}{' '}
        <span className={styles.number}>{formatMoney(expected, unit, words.language)}</span>
      </span>
    </p>
  );
}
