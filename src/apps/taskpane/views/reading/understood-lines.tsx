/** The lines of a table as they nest: at first those that add up others and those that are not clear, on demand all of them. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import { readingWords } from '../../../../core/messages/reading/of';
import type { UnderstoodLine } from '../../../../core/table/explain/understanding';
import { saidOfLine } from '../../model/said';
import { LineForm } from './line-form';
import type { ReadingViewProps } from './reading-view-props';
import { UnderstoodRow } from './understood-row';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

/** Rows drawn at once; a plan may have thousands. */
const PAGE = 60;
/** A short table is shown whole. */
const SHORT = 20;

const isTelling = ({ value, confidence, reasons }: UnderstoodLine): boolean =>
  value === 'total' ||
  value === 'group-total' ||
  value === 'parent' ||
  confidence === 'open' ||
  reasons.some(({ why }) => why === 'person');

export function UnderstoodLines({ table, state, actions, words }: ReadingViewProps) {
  const styles = useStyles();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  const { lines, edges } = table.understanding;
  const [all, setAll] = useState(lines.length <= SHORT);
  const [limit, setLimit] = useState(PAGE);
  const wanted = all ? lines : lines.filter(isTelling);
  const shown = wanted.slice(0, limit);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((line) => {
          const id = `line ${String(line.row)}`;
          const name = correcting.line(line.row, line.label);
          const role = reading.lineRole[line.value];
          return (
            <UnderstoodRow
              key={id}
              id={id}
              name={name}
              place={{ sheet: table.sheet, cell: `${edges.left}${String(line.row)}` }}
              value={line.adds > 0 ? `${role} (${correcting.adds(line.adds)})` : role}
              confidence={line.confidence}
              reasons={line.reasons}
              level={line.level}
              said={line.reasons.some(({ why }) => why === 'person') ? saidOfLine(table, line) : []}
              open={state.opened.has(`reading ${id}`)}
              editing={state.reading?.editing === id}
              form={() => <LineForm table={table} line={line} name={name} actions={actions} words={words} />}
              actions={actions}
              words={words}
            />
          );
        })}
      </ul>
      <div className={styles.buttons}>
        {wanted.length > shown.length && (
          <Button
            size="small"
            onClick={() => {
              setLimit(limit + PAGE);
            }}
          >
            {correcting.moreLines(Math.min(PAGE, wanted.length - shown.length))}
          </Button>
        )}
        {lines.length > SHORT && (
          <Button
            size="small"
            aria-pressed={all}
            onClick={() => {
              setAll(!all);
              setLimit(PAGE);
            }}
          >
            {all ? correcting.onlyTelling : correcting.allLines(lines.length)}
          </Button>
        )}
      </div>
    </>
  );
}
