/**
 * Why a finding stands: the sum worked out, or the reason in words where there is none; what to do; the cells it leans on.
 * The reason in words of a broken sum is that very sum written in one line, so it is not said twice.
 */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { formatMoney } from '../../../../core/messages/numbers';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { Finding } from '../../../../core/rules/common/finding';
import type { PaneActions } from '../../control/pane-actions';
import { evidenceOf } from '../../model/evidence';
import { PlaceLink } from '../parts/place-link';
import { SumSheet } from './sum-sheet';

/** The sums that tell most come first; the others break for the same reason. */
const SUMS_SHOWN = 2;

const useStyles = makeStyles({
  reasons: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    margin: '4px 0 6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '10px', margin: 0 },
});

interface FindingReasonsProps {
  readonly finding: Finding;
  readonly why: string;
  readonly todo: string;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function FindingReasons({ finding, why, todo, actions, words }: FindingReasonsProps) {
  const styles = useStyles();
  const { sums, alternatives, bounds } = evidenceOf(finding);
  const { card, language } = words;
  return (
    <div className={styles.reasons}>
      {sums.length === 0 && why !== '' && <p className={styles.line}>{why}</p>}
      {sums.slice(0, SUMS_SHOWN).map((sum) => (
        <SumSheet
          key={sum.total.cell}
          sum={sum}
          sheet={finding.sheet}
          blamed={finding.cell}
          unit={finding.unit}
          actions={actions}
          words={words}
        />
      ))}
      {sums.length > SUMS_SHOWN && <p className={styles.line}>{words.sumSheet.moreSums(sums.length - SUMS_SHOWN)}</p>}
      {bounds !== null && (
        <p className={styles.line}>
          {words.sumSheet.bounds(formatMoney(bounds.lower, 'unknown', language), formatMoney(bounds.upper, finding.unit, language))}
        </p>
      )}
      {todo !== '' && (
        <p className={styles.line}>
          <span className={styles.name}>{card.todo}: </span>
          {todo}
        </p>
      )}
      {alternatives.length > 0 && (
        <p className={styles.places}>
          <span>{card.alternatives}:</span>
          {alternatives.map(({ cell, label }) => (
            <span key={cell}>
              <PlaceLink sheet={finding.sheet} cell={cell} text={words.cell(cell)} actions={actions} /> {label !== '' && `(${label})`}
            </span>
          ))}
        </p>
      )}
      {finding.related.length > 0 && (
        <p className={styles.places}>
          <span>{card.related}:</span>
          {finding.related.map((cell) => (
            <PlaceLink key={cell} sheet={finding.sheet} cell={cell} text={cell} actions={actions} />
          ))}
        </p>
      )}
      <p className={styles.small}>
        {card.code}{' '}
        <Link inline href={`help/rules/${finding.code}.html`} target="_blank" rel="noopener">
          {finding.code}
        </Link>
      </p>
    </div>
  );
}
