/** The bar across the page: name, the open file, and the three things one can do with files. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { BrowserWords, SampleId } from '../../../core/messages/pane/browser';
import { WORKBOOK_ENDINGS } from '../../../hosts/files/endings';
import { askForFolder } from '../../taskpane/views/parts/file-button';
import { SAMPLE_IDS } from '../samples';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 10px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    // At great magnification one line must do: it scrolls sideways.
    '@media (max-height: 480px), (max-width: 480px)': { flexWrap: 'nowrap', overflowX: 'auto', padding: '4px 8px' },
  },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  name: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    marginRight: '6px',
    whiteSpace: 'nowrap',
  },
  samples: { whiteSpace: 'nowrap', display: 'flex', alignItems: 'center', columnGap: '6px', color: tokens.colorNeutralForeground2 },
  file: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: '200px',
    textAlign: 'right',
    lineHeight: tokens.lineHeightBase200,
    // At great magnification the list of files below says the same.
    '@media (max-height: 480px), (max-width: 480px)': { display: 'none' },
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unsaved: { color: tokens.colorPaletteRedForeground1 },
});

interface TopBarProps {
  readonly words: BrowserWords;
  /** The file's name, or what the sample is; empty before anything is open. */
  readonly title: string;
  readonly unsaved: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (id: SampleId) => void;
  readonly onSave: () => void;
  readonly onTemplates: () => void;
  /** All that lies in a folder somebody chose. */
  readonly onFolder: (files: readonly File[]) => void;
}

export function TopBar({ words, title, unsaved, onFiles, onSample, onSave, onTemplates, onFolder }: TopBarProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar}>
      <span className={styles.name}>{words.productName}</span>
      <Button
        data-screen-only
        className={styles.button}
        appearance="primary"
        icon={<FolderOpen20Regular />}
        onClick={() => picker.current?.click()}
      >
        {words.open}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        accept={WORKBOOK_ENDINGS.map((ending) => `.${ending}`).join(',')}
        aria-label={words.open}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Choosing the same file again must open it again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button data-screen-only className={styles.button} icon={<ArrowDownload20Regular />} disabled={title === ''} onClick={onSave}>
        {words.saveCopy}
      </Button>
      <Button data-screen-only className={styles.button} icon={<DocumentAdd20Regular />} onClick={onTemplates}>
        {words.fromTemplate}
      </Button>
      <Button
        data-screen-only
        className={styles.button}
        onClick={() => {
          askForFolder(onFolder);
        }}
      >
        {words.reviewFolder}
      </Button>
      <div data-screen-only className={styles.samples} role="group" aria-label={words.samples}>
        <span aria-hidden>{words.samples}</span>
        {SAMPLE_IDS.map((id) => (
          <Button
            key={id}
            size="small"
            onClick={() => {
              onSample(id);
            }}
          >
            {words.sampleNames[id]}
          </Button>
        ))}
      </div>
      <div className={styles.file}>
        <span className={styles.title} title={title}>
          {title}
        </span>
        <span className={mergeClasses(styles.note, unsaved && styles.unsaved)} role="status">
          {unsaved ? words.unsaved : words.promise}
        </span>
      </div>
    </div>
  );
}
