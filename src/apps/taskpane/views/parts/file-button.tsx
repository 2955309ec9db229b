/** A button that asks for one file. What the browser asks with stands in the page only while it is asked: one place opens workbooks. */
import { Button } from '@fluentui/react-components';

interface FileButtonProps {
  readonly name: string;
  /** ".docx,.txt" */
  readonly endings: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ name, endings, onFile }: FileButtonProps) {
  return (
    <Button
      data-screen-only
      size="small"
      onClick={() => {
        askForFile(endings, onFile);
      }}
    >
      {name}
    </Button>
  );
}

function askForFile(endings: string, onFile: (file: File) => void): void {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.accept = endings;
  picker.onchange = () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) onFile(file);
  };
  picker.click();
}

/** Asks for a folder with all that is in it. Browsers speak of an "upload" here; nothing leaves the machine. */
export function askForFolder(onFiles: (files: readonly File[]) => void): void {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.webkitdirectory = true;
  picker.onchange = () => {
    onFiles([...(picker.files ?? [])]);
  };
  picker.click();
}
