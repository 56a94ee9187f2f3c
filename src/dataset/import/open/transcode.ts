import { byteWindows } from '../readers/byte-windows';
import type { EncodingGuess } from './encoding';

/** UTF-16 text as UTF-8, piece by piece, so that all readers only meet one-byte line ends. */
export async function toUtf8(blob: Blob, { encoding, bom }: EncodingGuess): Promise<Blob> {
  const decoder = new TextDecoder(encoding);
  const parts: Blob[] = [];
  for await (const { bytes, isLast } of byteWindows(blob, bom)) {
    parts.push(new Blob([decoder.decode(bytes, { stream: !isLast })]));
  }
  return new Blob(parts);
}
