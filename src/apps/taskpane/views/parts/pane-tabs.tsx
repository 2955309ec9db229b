/**
 * The four parts of the pane as tabs, and the panel of the one chosen. Own buttons: the list of Fluent UI brings hidden stops of the Tab key
 * along, which a screen reader's user would fall into.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { findingToolWords } from '../../../../core/messages/pane/finding-tools';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/pane-actions';
import { TABS, type PaneTab } from '../../model/pane-state';

const useStyles = makeStyles({
  // In a narrow pane the tabs go on in a second line: none may be out of sight.
  tabs: { display: 'flex', flexWrap: 'wrap', padding: '0 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: '6px 5px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    '@media (max-height: 480px)': { padding: '0 5px' },
    // The narrowest a pane is drawn, and a page magnified four times: one line all the same.
    '@media (max-width: 349px)': { paddingLeft: '3px', paddingRight: '3px', fontSize: tokens.fontSizeBase200 },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    // Colours of the page do not tell the chosen tab here; the system's do.
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  other: { '@media (forced-colors: active)': { borderBottomColor: 'Canvas' } },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '12px',
    padding: '12px',
    '@media (max-width: 349px)': { rowGap: '8px', padding: '6px 12px' },
    '@media (max-height: 480px)': { rowGap: '4px', padding: '4px 12px' },
  },
});

interface PaneTabsProps {
  readonly tab: PaneTab;
  readonly actions: Pick<PaneActions, 'chooseTab'>;
  readonly words: PaneWords;
  readonly children: ReactNode;
}

export function PaneTabs({ tab, actions, words, children }: PaneTabsProps) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const own = findingToolWords(words.language);

  function step(event: KeyboardEvent): void {
    const at = TABS.indexOf(tab);
    const count = TABS.length;
    const to = { ArrowRight: (at + 1) % count, ArrowLeft: (at + count - 1) % count, Home: 0, End: count - 1 }[event.key];
    const next = to === undefined ? undefined : TABS[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    actions.chooseTab(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  }

  return (
    <>
      <div data-screen-only className={styles.tabs} role="tablist" aria-label={own.tabsName} ref={list} onKeyDown={step}>
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            className={mergeClasses(styles.tab, one === tab ? styles.chosen : styles.other)}
            role="tab"
            id={`${id}-${one}`}
            aria-selected={one === tab}
            aria-controls={`${id}-panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => {
              actions.chooseTab(one);
            }}
          >
            {own.tabs[one]}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className={styles.panel} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {children}
      </div>
    </>
  );
}
