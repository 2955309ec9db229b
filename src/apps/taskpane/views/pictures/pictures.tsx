/** The pictures of a workbook below its findings, opened by whoever wants them. */
import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { WorkbookReport } from '../../../../core/check/report';
import { pictureWords } from '../../../../core/messages/pane/pictures';
import type { PaneWords } from '../../../../core/messages/pane/words';
import { fundingIn } from '../../model/funding';
import { FoldHeading } from '../parts/fold-heading';
import { CoverageChart } from './coverage-chart';
import { FundingChart } from './funding-chart';

const useStyles = makeStyles({
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '12px', paddingTop: '6px' },
});

interface PicturesProps {
  readonly report: WorkbookReport;
  readonly words: PaneWords;
}

export function Pictures({ report, words }: PicturesProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, open] = useState(false);
  const funding = useMemo(() => fundingIn(report), [report]);
  const tables = report.tables.filter(({ coverage }) => coverage.amountCells > 0);
  if (funding === null && tables.length === 0) return null;
  return (
    <div {...(!isOpen && { 'data-screen-only': true })}>
      <FoldHeading title={pictureWords(words.language).title} open={isOpen} controls={id} onToggle={open} />
      <div id={id} className={styles.body} hidden={!isOpen}>
        {isOpen && (
          <>
            {funding !== null && <FundingChart funding={funding} language={words.language} />}
            {tables.length > 0 && <CoverageChart tables={tables} words={words} />}
          </>
        )}
      </div>
    </div>
  );
}
