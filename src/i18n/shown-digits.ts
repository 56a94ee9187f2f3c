import type { Digits } from '../domain/language';

const ZERO = 0x0660;
/** A number in a message. One that belongs to a name in Latin letters is left: "WGS 84", "UTF-8", "http://127.0.0.1". */
const NUMBER_IN_WORDS = /(?<![A-Za-z][\w.:/-]*[ -]?)(?<![\d.,])\d+(?:[.,]\d+)*/g;

/** The digits of a number that code has written, in those of the page: "1.2k" -> "١٫٢k". */
export function digitsOfNumber(text: string, digits: Digits): string {
  return digits === 'latn' ? text : eastern(text.replace(/(?<=\d)\.(?=\d)/g, '٫').replace(/(?<=\d),(?=\d{3})/g, '٬'));
}

/** The numbers in the words of a message, in the digits of the page. */
export function digitsOfMessage(message: string, digits: Digits): string {
  if (digits === 'latn') return message;
  return message.replace(NUMBER_IN_WORDS, (number) => {
    // A number with both marks shows how a file writes decimals: its marks are what the message is about.
    const isExample = number.includes('.') && number.includes(',');
    return isExample ? eastern(number) : digitsOfNumber(number, digits);
  });
}

function eastern(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(ZERO + Number(digit)));
}
