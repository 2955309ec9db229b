/** A button that asks for one file. */
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';

interface FileButtonProps {
  readonly name: string;
  /** ".docx,.txt" */
  readonly endings: string;
  readonly onFile: (file: File) => void;
}

export function FileButton({ name, endings, onFile }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => picker.current?.click()}>
        {name}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={endings}
        aria-label={name}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Choosing the same file again must open it again.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
