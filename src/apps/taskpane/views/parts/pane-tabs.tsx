/** The four parts of the pane as tabs, and the panel of the one chosen. */
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { findingToolWords } from '../../../../core/messages/pane/finding-tools';
import type { PaneWords } from '../../../../core/messages/pane/words';
import type { PaneActions } from '../../control/controller';
import { TABS, type PaneTab } from '../../model/pane-state';

const useStyles = makeStyles({
  // In a narrow pane the tabs go on in a second line: none may be out of sight.
  tabs: { flexWrap: 'wrap', padding: '0 4px' },
  tab: { paddingLeft: '8px', paddingRight: '8px' },
  panel: { display: 'flex', flexDirection: 'column', rowGap: '12px', padding: '12px' },
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
  const own = findingToolWords(words.language);
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={own.tabsName}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          actions.chooseTab(value as PaneTab);
        }}
      >
        {TABS.map((one) => (
          <Tab key={one} className={styles.tab} id={`${id}-${one}`} value={one} aria-controls={`${id}-panel`}>
            {own.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}-panel`} className={styles.panel} role="tabpanel" aria-labelledby={`${id}-${tab}`}>
        {children}
      </div>
    </>
  );
}
