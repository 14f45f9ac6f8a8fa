/**
 * The text of an XML file as a tool wrote it: UTF-8, UTF-16 or what its first line declares.
 *
 * @param {Uint8Array} bytes
 * @returns {string} without a byte-order mark.
 * @throws {Error} with the line if the bytes are not of the encoding that they should be.
 */
export function decode(bytes) {
  const encoding = encodingOf(bytes);
  let decoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Error(`Line 1: its encoding, ${encoding}, is not known. Save it as UTF-8.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(
      `Line ${badLine(bytes, encoding)}: this is not ${encoding}, which the file says it is. Save it as UTF-8.`,
    );
  }
}

function encodingOf([first, second, ...rest]) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark, an XML file starts with "<", and in UTF-16 the other half of it is zero.
  if (second === 0) return 'utf-16le';
  if (first === 0) return 'utf-16be';
  const start = String.fromCharCode(first, second, ...rest.slice(0, 200));
  const declared = /^[^<]*<\?xml[^>]*?encoding=["']([^"']+)/.exec(start)?.[1] ?? 'utf-8';
  // Who can read this line byte by byte does not have UTF-16 before them, whatever it says.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** The line of the first character that cannot be read. */
function badLine(bytes, encoding) {
  const replacement = '\ufffd';
  const [before] = new TextDecoder(encoding).decode(bytes).split(replacement, 1);
  return before.split('\n').length;
}
