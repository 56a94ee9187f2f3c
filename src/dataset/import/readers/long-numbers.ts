const LONGEST_SAFE = 15;

/** Puts whole numbers of 16 digits and more in quotes, so that 64-bit ids keep every digit when the JSON is parsed. */
export function quoteLongNumbers(json: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (let at = 0; at < json.length; ) {
    const char = json.charCodeAt(at);
    if (char === 0x22) {
      at = afterString(json, at);
      continue;
    }
    if (char !== 0x2d && !isDigit(char)) {
      at += 1;
      continue;
    }
    const end = afterNumber(json, at);
    const number = json.slice(at, end);
    if (/^-?\d+$/.test(number) && number.length > LONGEST_SAFE) {
      parts.push(json.slice(copied, at), '"', number, '"');
      copied = end;
    }
    at = end;
  }
  parts.push(json.slice(copied));
  return parts.join('');
}

function isDigit(char: number): boolean {
  return char >= 0x30 && char <= 0x39;
}

function afterString(json: string, from: number): number {
  for (let at = from + 1; at < json.length; at += 1) {
    const char = json.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x22) return at + 1;
  }
  return json.length;
}

/** End of a number: of its digits, signs, point and exponent. */
function afterNumber(json: string, from: number): number {
  let at = from + 1;
  while (at < json.length && /[\d.eE+-]/.test(json[at] ?? '')) at += 1;
  return at;
}
