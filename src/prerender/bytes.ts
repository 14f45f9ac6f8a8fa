import { isUtf8 } from 'node:buffer';
import { PrerenderError } from './problem.js';

/** Whether a file may contain one of our elements, whatever its encoding. */
export const mayHaveElements = (bytes: Buffer): boolean =>
  startsAsUtf16(bytes)
    ? /<\/?iclei-/i.test(bytes.toString('latin1').replaceAll('\0', ''))
    : /<\/?iclei-/i.test(bytes.toString('latin1'));

/**
 * Decodes a file, including its byte order mark.
 *
 * @throws {PrerenderError} if it is not in UTF-8.
 */
export function decode(bytes: Buffer): string {
  if (startsAsUtf16(bytes)) {
    throw new PrerenderError([
      { line: 1, column: 1, message: 'The page is encoded in UTF-16. Save it as UTF-8.' },
    ]);
  }
  if (!isUtf8(bytes)) {
    const line = lines(bytes).findIndex((content) => !isUtf8(content)) + 1;
    throw new PrerenderError([
      { line, column: 1, message: 'This line is not valid UTF-8. Save the page as UTF-8.' },
    ]);
  }
  return bytes.toString('utf8');
}

const startsAsUtf16 = (bytes: Buffer) =>
  ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));

function lines(bytes: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    found.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...found, bytes.subarray(start)];
}
