/** One thing that was understood: where, what, how sure, on demand why, and the way to put it right. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { correctingWords } from '../../../../core/messages/correcting/of';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { readingWords } from '../../../../core/messages/reading/of';
import type { Correction } from '../../../../core/table/model/corrections';
import type { Confidence, Reason } from '../../../../core/table/explain/understanding';
import type { PaneActions } from '../../control/pane-actions';
import { PlaceLink } from '../parts/place-link';
import { useUnderHeader } from '../parts/under-header';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  value: { margin: 0 },
  sure: { color: tokens.colorNeutralForeground2 },
  open: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '8px' },
  name: { flexGrow: 1, minWidth: 0, paddingTop: '2px' },
  buttons: { display: 'flex', flexShrink: 0, marginRight: '-6px' },
  button: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px', fontWeight: tokens.fontWeightRegular },
  takeBack: { marginLeft: '-6px' },
  reasons: {
    margin: '2px 0 4px',
    paddingLeft: '18px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface UnderstoodRowProps {
  /** "line 12": tells the row apart among those of its table. */
  readonly id: string;
  /** What the row speaks of: "Cột H · Tổng cộng". */
  readonly name: string;
  /** Where that is in the workbook; null for what has no place. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly value: string;
  /** Null where nothing was weighed. */
  readonly confidence: Confidence | null;
  readonly reasons: readonly Reason[];
  /** How deep the row stands among its kin. */
  readonly level?: number;
  /** What a person said of it before. */
  readonly said: readonly Correction[];
  readonly open: boolean;
  readonly editing: boolean;
  /** Null where a person has nothing to put right. */
  readonly form: (() => ReactNode) | null;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function UnderstoodRow(row: UnderstoodRowProps) {
  const { id, name, place, value, confidence, reasons, level = 0, said, open, editing, form, actions, words } = row;
  const styles = useStyles();
  const { underHeader } = useUnderHeader();
  const correcting = correctingWords(words.language);
  const reading = readingWords(words.language);
  const element = useRef<HTMLLIElement>(null);
  const focusChange = (): void => element.current?.querySelector<HTMLElement>('[data-change]')?.focus();
  const wasEditing = useRef(editing);
  useEffect(() => {
    // The form is gone and the keyboard with it: back to where it was opened.
    if (wasEditing.current && !editing && document.activeElement === document.body)
      element.current?.querySelector<HTMLElement>('[data-change]')?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const button = mergeClasses(styles.button, underHeader);
  return (
    <li ref={element} className={styles.row} style={{ paddingLeft: `${String(Math.min(level, 4) * 12)}px` }}>
      <div className={styles.head}>
        <div className={mergeClasses(styles.note, styles.name)}>
          {place === null ? name : <PlaceLink sheet={place.sheet} cell={place.cell} text={name} actions={actions} />}
        </div>
        {!editing && (
          <div className={styles.buttons}>
            {reasons.length > 0 && (
              <Button
                className={button}
                appearance="transparent"
                size="small"
                aria-expanded={open}
                aria-label={`${correcting.why} ${name}`}
                onClick={() => {
                  actions.toggleWhy(`reading ${id}`);
                }}
              >
                {correcting.why}
              </Button>
            )}
            {form !== null && (
              <Button
                data-change
                className={button}
                appearance="transparent"
                size="small"
                aria-label={correcting.changeOf(name)}
                onClick={() => {
                  actions.editReading(id);
                }}
              >
                {correcting.change}
              </Button>
            )}
          </div>
        )}
      </div>
      <p className={styles.value}>
        {value}
        {confidence !== null && (
          <span className={mergeClasses(styles.note, confidence === 'open' ? styles.open : styles.sure)}>
            {` · ${reading.confidence[confidence]}`}
          </span>
        )}
      </p>
      {editing && form !== null && form()}
      {open && !editing && (
        <ul className={styles.reasons}>
          {reasons.map((reason, at) => (
            <li key={at}>{reading.reason(reason)}</li>
          ))}
        </ul>
      )}
      {said.length > 0 && !editing && (
        <Button
          className={mergeClasses(button, styles.takeBack)}
          appearance="transparent"
          size="small"
          aria-label={correcting.takeBackOf(name)}
          onClick={() => {
            focusChange();
            actions.takeBack(said);
          }}
        >
          {correcting.takeBack}
        </Button>
      )}
    </li>
  );
}
