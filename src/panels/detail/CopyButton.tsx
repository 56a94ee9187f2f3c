import { Check, Copy } from 'lucide-react';
import { Button } from '../../ui/Button';
import { useCopy } from '../text/use-copy';

interface CopyButtonProps {
  /** What is copied; asked for when it is pressed. */
  readonly text: () => string;
  /** Name of the button, and what is said to be copied. */
  readonly name: string;
  /** Shown beside the icon; without it the icon stands alone. */
  readonly children?: string;
}

/** Copies a text and says so; where the browser refuses, says that instead. */
export function CopyButton({ text, name, children }: CopyButtonProps) {
  const { isCopied, copy } = useCopy(name);
  return (
    <Button variant={children === undefined ? 'link' : 'outline'} aria-label={name} onPress={() => void copy(text())}>
      {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
      {children}
    </Button>
  );
}
