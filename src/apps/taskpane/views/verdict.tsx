/** The verdict: sign, headline, and the counts it stands on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane';
import type { Summary } from '../model/summary';
import { SeverityMark, type Sign } from './severity-mark';
import { headlineOf, type Tone } from './verdict-text';

const useStyles = makeStyles({
  verdict: { display: 'flex', columnGap: '8px' },
  mark: { paddingTop: '1px' },
  text: { minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

const SIGNS: Readonly<Record<Tone, Sign>> = { right: 'right', wrong: 'error', undecided: 'undecided', nothing: 'nothing' };

/** The lines under the headline: only what the headline does not say already. */
function linesOf(tone: Tone, { sums, coverage, counts }: Summary, words: PaneWords): string[] {
  if (tone === 'nothing') return [];
  const lines: string[] = [];
  if (tone === 'undecided') lines.push(words.verdict.undecidedTodo);
  if (sums.total > 0 && (tone !== 'right' || sums.rounding > 0 || sums.undecided > 0)) lines.push(words.sums(sums));
  if (coverage.amounts > 0) lines.push(words.coverage(coverage));
  if (tone === 'right') {
    if (coverage.amounts > 0) lines.push(words.coverageMeaning(coverage));
    const look = counts.warning + counts.info + counts.undecided;
    if (look > 0) lines.push(words.worthALook(look));
  }
  return lines;
}

interface VerdictProps {
  readonly report: WorkbookReport;
  readonly summary: Summary;
  readonly fewerMistakes: boolean;
  readonly words: PaneWords;
}

export function Verdict({ report, summary, fewerMistakes, words }: VerdictProps) {
  const styles = useStyles();
  const { tone, text } = headlineOf(report, summary, fewerMistakes, words);
  return (
    <div className={styles.verdict}>
      <span className={styles.mark}>
        <SeverityMark sign={SIGNS[tone]} />
      </span>
      <div className={styles.text}>
        <h1 className={styles.title} tabIndex={-1}>
          {text}
        </h1>
        {linesOf(tone, summary, words).map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
