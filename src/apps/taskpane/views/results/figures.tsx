/** The figure that stands in the cell against the one that should. Shows nothing where a finding has no such pair. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { equals } from '../../../../core/money/amount';
import { formatAmount, formatMoney } from '../../../../core/messages/numbers';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Finding } from '../../../../core/rules/common/finding';

const useStyles = makeStyles({
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: '4px 0 0' },
  figure: { whiteSpace: 'nowrap' },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

export function Figures({ finding, words }: { readonly finding: Finding; readonly words: PaneWords }) {
  const styles = useStyles();
  const { actual, expected, unit, severity } = finding;
  if (actual === null || expected === null || equals(actual, expected)) return null;
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
