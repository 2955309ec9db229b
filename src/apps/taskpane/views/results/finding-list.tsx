/** The findings by severity and sheet, a page at a time, with one card as the stop of the Tab key and arrow keys between the cards. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { PAGE_OF_FINDINGS } from '../../model/pane-state';
import { stepFrom, type Arrangement } from '../../model/arrangement';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { FindingCard } from './finding-card';
import { SeverityMark } from '../parts/severity-mark';
import { useFocusRescue } from '../parts/focus-rescue';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  empty: { display: 'none' },
  severity: { display: 'grid', rowGap: '8px', '@media (max-height: 480px)': { rowGap: '2px' } },
  heading: { display: 'flex', alignItems: 'center', columnGap: '6px', margin: '4px 0 0', fontSize: 'inherit', lineHeight: 'inherit' },
  sheet: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

const STEPS = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' } as const;
const isStep = (key: string): key is keyof typeof STEPS => key in STEPS;

interface FindingListProps {
  readonly arrangement: Arrangement;
  readonly active: string | null;
  readonly opened: ReadonlySet<string>;
  /** Key of the finding for which a reason is being asked. */
  readonly excusing: string | null;
  /** The finding under the keyboard was the last one. */
  readonly onNoneLeft: () => void;
  readonly actions: PaneActions;
  readonly words: PaneWords;
}

export function FindingList({ arrangement, active, opened, excusing, onNoneLeft, actions, words }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const more = useRef<HTMLButtonElement | null>(null);
  const { groups, keys, left } = arrangement;
  const standing = active !== null && keys.includes(active) ? active : (keys[0] ?? null);

  function focus(key: string | null): void {
    if (key !== null) list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(key)}"]`)?.focus();
  }
  useFocusRescue(list, keys, (key) => {
    if (key === null) onNoneLeft();
    else focus(key);
  });

  function step(event: KeyboardEvent<HTMLDivElement>): void {
    if (!isStep(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const fromMore = event.target === more.current;
    if (fromMore && event.key === 'ArrowUp') focus(keys.at(-1) ?? null);
    else if (!fromMore && event.key === 'ArrowDown' && left > 0 && standing === keys.at(-1)) more.current?.focus();
    else focus(stepFrom(keys, standing, STEPS[event.key]));
  }

  return (
    <div
      className={mergeClasses(styles.list, keys.length === 0 && styles.empty)}
      ref={list}
      role="group"
      aria-label={words.findingsName}
      onKeyDown={step}
    >
      {groups.map(({ severity, count, sheets }) => (
        <div key={severity} className={styles.severity}>
          <h2 className={styles.heading}>
            <SeverityMark sign={severity} />
            {words.severity[severity]} ({words.count(count)})
          </h2>
          {sheets.map(({ sheet, findings: ofSheet }) => (
            <div key={sheet}>
              {sheets.length > 1 && <h3 className={styles.sheet}>{sheet}</h3>}
              <ul className={styles.cards}>
                {ofSheet.map(({ key, finding }) => (
                  <FindingCard
                    key={key}
                    id={key}
                    finding={finding}
                    standing={key === standing}
                    current={key === active}
                    open={opened.has(key)}
                    excusing={key === excusing}
                    actions={actions}
                    words={words}
                  />
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
      {left > 0 && (
        <Button
          ref={(element: HTMLButtonElement | null) => {
            more.current = element;
          }}
          onClick={() => {
            actions.showMore();
          }}
        >
          {words.more(Math.min(left, PAGE_OF_FINDINGS), left)}
        </Button>
      )}
    </div>
  );
}
