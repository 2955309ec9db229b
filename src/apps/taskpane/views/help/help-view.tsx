/** Help and settings: the guide, what codes mean, language, exactness, where the rest is chosen, and what version this is. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { NEWEST_SOURCE, SHIPPED } from '../../../../core/law/catalogue';
import { writtenDay } from '../../../../core/law/day';
import type { Language } from '../../../../core/messages/language';
import { helpWords } from '../../../../core/messages/pane/help';
import { PRODUCT_VERSION } from '../../product-version';
import { ChoiceField } from '../parts/choice-field';
import { TickBox } from '../parts/tick-box';

const useStyles = makeStyles({
  help: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '8px',
    padding: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  links: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '4px' },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

interface HelpViewProps {
  readonly id: string;
  readonly language: Language;
  readonly exact: boolean;
  readonly onLanguage: (language: Language) => void;
  readonly onExact: (exact: boolean) => void;
  readonly onCaps: () => void;
}

export function HelpView({ id, language, exact, onLanguage, onExact, onCaps }: HelpViewProps) {
  const styles = useStyles();
  const words = helpWords(language);
  const pages = [
    ['huong-dan', words.guide],
    ['messages', words.codes],
    ['known-limits', words.limits],
  ] as const;
  return (
    <section className={styles.help} id={id} aria-label={words.title} data-screen-only>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.links}>
        {pages.map(([page, text]) => (
          <li key={page}>
            <Link href={`help/${page}.html`} target="_blank" rel="noopener" aria-label={`${text}, ${words.opensBeside}`}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
      <ChoiceField
        label={words.language}
        value={language}
        choices={[
          { value: 'vi', text: words.languages.vi },
          { value: 'en', text: words.languages.en },
        ]}
        onChoose={(value) => {
          onLanguage(value === 'en' ? 'en' : 'vi');
        }}
      />
      <TickBox
        label={words.exact}
        checked={exact}
        onChange={(_event, { checked }) => {
          onExact(checked === true);
        }}
      />
      <p className={styles.hint}>{words.exactHint}</p>
      <p className={styles.text}>{words.caps}</p>
      <Button className={styles.button} size="small" onClick={onCaps}>
        {words.toCaps}
      </Button>
      <p className={styles.hint}>{words.about(PRODUCT_VERSION, SHIPPED.version, writtenDay(NEWEST_SOURCE))}</p>
    </section>
  );
}
