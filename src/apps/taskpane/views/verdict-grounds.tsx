/** What the verdict stands on: sums, coverage, and what is left to look at. Says only what the headline does not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookReport } from '../../../core/check/report';
import type { PaneWords } from '../../../core/messages/pane-words';
import type { Summary } from '../model/summary';
import { toneOf } from './verdict-text';

const useStyles = makeStyles({
  grounds: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: 0 },
});

function linesOf(report: WorkbookReport, { sums, coverage, counts }: Summary, words: PaneWords): string[] {
  const covered = coverage.amounts === 0 ? [] : [words.coverage(coverage)];
  switch (toneOf(report, counts)) {
    case 'nothing':
      return [];
    case 'wrong':
      return [words.sums(sums), ...covered];
    case 'undecided':
      return [words.verdict.undecidedTodo(report.findings.length > 0), words.sums(sums), ...covered];
    case 'right': {
      const look = counts.warning + counts.info + counts.undecided;
      const meaning = coverage.amounts === 0 ? '' : words.coverageMeaning(coverage);
      return [words.sumsRemark(sums), ...covered, meaning, look === 0 ? '' : words.worthALook(look)].filter((line) => line !== '');
    }
  }
}

interface VerdictGroundsProps {
  readonly report: WorkbookReport;
  readonly summary: Summary;
  readonly words: PaneWords;
}

export function VerdictGrounds({ report, summary, words }: VerdictGroundsProps) {
  const styles = useStyles();
  const lines = linesOf(report, summary, words);
  if (lines.length === 0) return null;
  return (
    <div className={styles.grounds}>
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}
