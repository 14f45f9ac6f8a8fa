/** Writes MO files, the binary form of PO files. */

/** The number at the start, by which readers know the order of the bytes. */
const magic = 0x950412de;

/**
 * The bytes of an MO file.
 *
 * @param {string} header the translation of the empty text.
 * @param {{ context: string, source: string, target: string }[]} entries those without a target are left out.
 * @returns {Buffer}
 */
export function compiled(header, entries) {
  const texts = entries
    .filter(({ target }) => target)
    .map(({ context, source, target }) => [context ? `${context}\u0004${source}` : source, target]);
  // Readers search in sorted texts.
  const pairs = [['', header], ...texts]
    .map((pair) => pair.map((text) => Buffer.from(text)))
    .sort(([one], [other]) => Buffer.compare(one, other));

  const start = 28;
  const end = start + pairs.length * 16;
  const head = Buffer.alloc(end);
  [magic, 0, pairs.length, start, start + pairs.length * 8, 0, end].forEach((number, index) =>
    head.writeUInt32LE(number, index * 4),
  );
  const body = [];
  let offset = end;
  for (const column of [0, 1]) {
    pairs.forEach((pair, index) => {
      const place = start + (column * pairs.length + index) * 8;
      head.writeUInt32LE(pair[column].length, place);
      head.writeUInt32LE(offset, place + 4);
      body.push(pair[column], Buffer.alloc(1));
      offset += pair[column].length + 1;
    });
  }
  return Buffer.concat([head, ...body]);
}
