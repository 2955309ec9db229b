/** What the verdict stands on: coverage, why it is no pass, and what is left to look at. Says only what the headline does not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookReport } from '../../../../core/check/report';
import { headlineOf } from '../../../../core/messages/reports/headline';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { sentence } from '../../../../core/messages/reports/sum-words';
import type { Summary } from '../../model/summary';
import { toneOf } from './verdict-text';

const useStyles = makeStyles({
  grounds: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  line: { margin: 0 },
});

function linesOf(report: WorkbookReport, counts: Summary, words: PaneWords): string[] {
  const { sums } = headlineOf(report, words.language);
  const covered = sums.facts.slice(1).map(sentence);
  switch (toneOf(report, counts)) {
    case 'nothing':
      // That there is no table is the headline.
      return sums.remarks.slice(1);
    case 'wrong':
    case 'undecided':
      return [...covered, ...sums.remarks];
    case 'right': {
      const look = counts.warning + counts.info + counts.undecided;
      return [...covered, ...sums.remarks, ...(look === 0 ? [] : [words.worthALook(look)])];
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
