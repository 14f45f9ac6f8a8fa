/**
 * Decodes an XML file that any tool may have saved, in UTF-8, UTF-16 or the encoding that it declares.
 *
 * @param {Uint8Array} bytes
 * @returns {string} the text without a byte order mark.
 * @throws {Error} with the line, if the bytes are not valid in that encoding.
 */
export function decode(bytes) {
  const encoding = encodingOf(bytes);
  let decoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Error(`Line 1: the encoding ${encoding} is unknown. Save the file as UTF-8.`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(
      `Line ${badLine(bytes, encoding)}: this is not valid ${encoding}, the file's encoding. Save the file as UTF-8.`,
    );
  }
}

function encodingOf([first, second, ...rest]) {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a byte order mark, an XML file starts with "<", one of whose two bytes is zero in UTF-16.
  if (second === 0) return 'utf-16le';
  if (first === 0) return 'utf-16be';
  const start = String.fromCharCode(first, second, ...rest.slice(0, 200));
  const declared = /^[^<]*<\?xml[^>]*?encoding=["']([^"']+)/.exec(start)?.[1] ?? 'utf-8';
  // A declaration that can be read byte by byte is not in UTF-16, even if it declares UTF-16.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** The line of the first character that cannot be decoded. */
function badLine(bytes, encoding) {
  const replacement = '\ufffd';
  const [before] = new TextDecoder(encoding).decode(bytes).split(replacement, 1);
  return before.split('\n').length;
}
