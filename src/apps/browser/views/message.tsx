/** One sentence to the person above the workbook, until they close it or the next one comes. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';

export interface PageMessage {
  readonly tone: 'error' | 'warning' | 'success';
  readonly text: string;
}

interface MessageProps {
  readonly message: PageMessage | null;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

export function Message({ message, dismissLabel, onDismiss }: MessageProps) {
  return (
    // The live region stands before there is anything to say, or a screen reader would not hear the first message.
    <div role={message?.tone === 'error' ? 'alert' : 'status'}>
      {message !== null && (
        <MessageBar intent={message.tone} layout="multiline" shape="square">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" aria-label={dismissLabel} icon={<Dismiss20Regular />} onClick={onDismiss} />}
          />
        </MessageBar>
      )}
    </div>
  );
}
