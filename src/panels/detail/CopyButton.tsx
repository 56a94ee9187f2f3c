import { Check, Copy } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useCopy } from '../text/use-copy';

interface CopyButtonProps {
  /** Returns the text to copy. Called at the press. */
  readonly text: () => string;
  /** Name of the button, and of what was copied in the announcement. */
  readonly name: string;
  /** Text beside the icon. */
  readonly children?: string;
}

/** Copies a text and announces it. When the browser refuses, announces that. */
export function CopyButton({ text, name, children }: CopyButtonProps) {
  const { isCopied, copy } = useCopy(name);
  return (
    <Button variant={children === undefined ? 'link' : 'outline'} aria-label={name} onPress={() => void copy(text())}>
      {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      {children}
    </Button>
  );
}
