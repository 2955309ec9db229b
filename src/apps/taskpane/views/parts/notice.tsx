/** A few quiet sentences where there are no results to show. */
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  notice: { display: 'flex', flexDirection: 'column', rowGap: '8px', color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
});

export function Notice({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.notice}>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
