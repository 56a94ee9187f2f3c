import { byteWindows } from '../readers/byte-windows';
import type { EncodingGuess } from './encoding';

/** Turns text of another encoding into UTF-8, piece by piece, so that every reader finds line ends that are one byte long. */
export async function toUtf8(blob: Blob, { encoding, bom }: EncodingGuess): Promise<Blob> {
  const decoder = new TextDecoder(encoding);
  const parts: Blob[] = [];
  for await (const { bytes, isLast } of byteWindows(blob, bom)) {
    parts.push(new Blob([decoder.decode(bytes, { stream: !isLast })]));
  }
  return new Blob(parts);
}
