/** A style for words that only screen readers need. */
import { makeStyles } from '@fluentui/react-components';

export const useUnseen = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
