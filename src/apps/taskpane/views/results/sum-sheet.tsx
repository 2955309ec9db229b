/** A sum (or product) worked out as on paper: the parts under each other, what they give, what is written, the difference. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { subtract, type Amount } from '../../../../core/money/amount';
import type { UnitId } from '../../../../core/money/money';
import { formatAmount } from '../../../../core/messages/numbers';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { FigureFacts, SumFacts } from '../../../../core/rules/common/facts';
import type { PaneActions } from '../../control/pane-actions';
import { tellingLabels } from '../../model/evidence';
import { PlaceLink } from '../parts/place-link';

/** More parts than this are counted, not listed; nobody adds up forty figures in a pane. */
const PARTS_SHOWN = 12;

const useStyles = makeStyles({
  sheet: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: '2px' },
  label: { width: '100%', textAlign: 'left', fontWeight: 'inherit', padding: '1px 8px 1px 0', verticalAlign: 'top' },
  cell: { padding: '1px 8px 1px 0', verticalAlign: 'top', whiteSpace: 'nowrap' },
  amount: { textAlign: 'right', padding: '1px 0', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  result: { borderTop: `1px solid ${tokens.colorNeutralForeground2}` },
  telling: { fontWeight: tokens.fontWeightSemibold },
});

interface SumSheetProps {
  readonly sum: SumFacts;
  readonly sheet: string;
  /** The cell to blame; its line stands out. */
  readonly blamed: string;
  readonly unit: UnitId;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function SumSheet({ sum, sheet, blamed, unit, actions, words }: SumSheetProps) {
  const styles = useStyles();
  const labels = tellingLabels([...sum.parts, sum.total].map(({ label }) => label));
  const shown = sum.parts.slice(0, PARTS_SHOWN);
  const figure = (amount: Amount): string => formatAmount(amount, words.language);
  const link = ({ cell }: FigureFacts) => <PlaceLink sheet={sheet} cell={cell} text={cell} actions={actions} />;
  return (
    <table className={styles.sheet}>
      <caption className={styles.caption}>{sum.operation === 'product' ? words.sumSheet.productTitle : words.sumSheet.title(unit)}</caption>
      <tbody>
        {shown.map((part, index) => (
          <tr key={part.cell} className={mergeClasses(part.cell === blamed && styles.telling)}>
            <th scope="row" className={styles.label}>
              {labels[index]}
            </th>
            <td className={styles.cell}>{link(part)}</td>
            <td className={styles.amount}>
              {index >= sum.parts.length - (sum.less ?? 0) && '− '}
              {figure(part.amount)}
            </td>
          </tr>
        ))}
        {sum.parts.length > shown.length && (
          <tr>
            <td colSpan={3} className={styles.label}>
              {words.sumSheet.more(sum.parts.length - shown.length)}
            </td>
          </tr>
        )}
        <tr className={styles.result}>
          <th scope="row" colSpan={2} className={styles.label}>
            {words.sumSheet.given[sum.operation]}
          </th>
          <td className={styles.amount}>{figure(sum.given)}</td>
        </tr>
        <tr className={mergeClasses(sum.total.cell === blamed && styles.telling)}>
          <th scope="row" className={styles.label}>
            {words.sumSheet.written}
          </th>
          <td className={styles.cell}>{link(sum.total)}</td>
          <td className={styles.amount}>{figure(sum.total.amount)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={2} className={styles.label}>
            {words.sumSheet.difference}
          </th>
          <td className={styles.amount}>{figure(subtract(sum.total.amount, sum.given))}</td>
        </tr>
      </tbody>
    </table>
  );
}
