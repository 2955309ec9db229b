/**
 * Money by source and year: a bar a year, cut by source, beside the very figures as a table. The figures are what is read aloud; the
 * bars repeat them for the eye, told apart by letters and not by colour alone.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Language } from '../../../../core/messages/language';
import { formatAmount } from '../../../../core/messages/numbers';
import { pictureWords } from '../../../../core/messages/pane/pictures';
import { toDouble, ZERO } from '../../../../core/money/amount';
import type { SourceId } from '../../../../core/table/model/dimensions';
import type { Funding } from '../../model/funding';

/** A part narrower than this, of a hundred, has no room for its letters. */
const ROOM_FOR_LETTERS = 7;

const useStyles = makeStyles({
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  bars: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 8px', alignItems: 'center', marginTop: '6px' },
  bar: { display: 'flex', columnGap: '1px', height: '20px' },
  part: {
    boxSizing: 'border-box',
    minWidth: '1px',
    overflow: 'hidden',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '20px',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', lineHeight: '18px' },
  },
  national: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  local: { backgroundColor: tokens.colorPaletteLightGreenBackground3, color: '#000000' },
  counterpart: { backgroundColor: tokens.colorPaletteMarigoldBackground3, color: '#000000' },
  integrated: { backgroundColor: tokens.colorPaletteLavenderBackground2, color: tokens.colorPaletteLavenderForeground2 },
  other: { backgroundColor: tokens.colorNeutralBackground6, color: tokens.colorNeutralForeground1 },
  scroll: { overflowX: 'auto', marginTop: '8px' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'normal',
  },
  cell: { padding: '2px 4px', textAlign: 'right', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: 'inherit' },
  left: { textAlign: 'left' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  swatch: {
    display: 'block',
    width: '22px',
    padding: '0 2px',
    marginLeft: 'auto',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
  },
  note: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface FundingChartProps {
  readonly funding: Funding;
  readonly language: Language;
}

export function FundingChart({ funding, language }: FundingChartProps) {
  const styles = useStyles();
  const titleId = useId();
  const words = pictureWords(language);
  const { sources, years } = funding;
  const longest = Math.max(...years.map(({ total }) => toDouble(total)), Number.MIN_VALUE);
  const colour: Readonly<Record<SourceId, string>> = styles;
  return (
    <section aria-labelledby={titleId}>
      <h3 className={styles.title} id={titleId}>
        {words.funding}
      </h3>
      <div className={styles.bars} aria-hidden>
        {years.map(({ year, amounts }) => [
          <span key={year}>{year}</span>,
          <div key={`${String(year)} bar`} className={styles.bar}>
            {sources.map((source, at) => {
              const share = (100 * toDouble(amounts[at] ?? ZERO)) / longest;
              return share === 0 ? null : (
                <div key={source} className={mergeClasses(styles.part, colour[source])} style={{ width: `${String(share)}%` }}>
                  {share < ROOM_FOR_LETTERS ? '' : words.mark[source]}
                </div>
              );
            })}
          </div>,
        ])}
      </div>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={titleId}>
        <table className={styles.table} aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.left)}>
                {words.year}
              </th>
              {sources.map((source) => (
                <th key={source} scope="col" className={styles.cell}>
                  <span className={mergeClasses(styles.swatch, colour[source])} aria-hidden>
                    {words.mark[source]}
                  </span>
                  {words.source[source]}
                </th>
              ))}
              <th scope="col" className={mergeClasses(styles.cell, styles.strong)}>
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, amounts, total }) => (
              <tr key={year}>
                <th scope="row" className={mergeClasses(styles.cell, styles.left)}>
                  {year}
                </th>
                {amounts.map((amount, at) => (
                  <td key={sources[at]} className={styles.cell}>
                    {formatAmount(amount, language)}
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.strong)}>{formatAmount(total, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{words.asWritten}</p>
    </section>
  );
}
