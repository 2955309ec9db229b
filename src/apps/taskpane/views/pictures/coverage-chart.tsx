/** How many amounts of each table stand in a sum that was tested: a bar and the two counts. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { TableReport } from '../../../../core/check/report';
import { pictureWords } from '../../../../core/messages/pane/pictures';
import type { PaneWords } from '../../../../core/messages/pane/words';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '6px 0 0', padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '6px' },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: '8px', fontSize: tokens.fontSizeBase200 },
  count: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  track: {
    height: '8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
  },
  fill: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

interface CoverageChartProps {
  readonly tables: readonly TableReport[];
  readonly words: PaneWords;
}

export function CoverageChart({ tables, words }: CoverageChartProps) {
  const styles = useStyles();
  const titleId = useId();
  const own = pictureWords(words.language);
  return (
    <section aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {own.coverage}
      </h3>
      <ul className={styles.list} aria-labelledby={titleId}>
        {tables.map(({ id, sheet, range, coverage: { amountCells, provenCells } }) => (
          <li key={id}>
            <div className={styles.line}>
              <span>{words.place(sheet, range)}</span>
              <span className={styles.count}>{own.covered(words.count(provenCells), words.count(amountCells))}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div className={styles.fill} style={{ width: `${String(amountCells === 0 ? 0 : (100 * provenCells) / amountCells)}%` }} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
