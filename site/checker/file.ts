/** The text of a file in UTF-8, or undefined if it is in another encoding. */
export async function readHtml(file: Blob): Promise<string | undefined> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where a text field has an offset of a text: it keeps each line break as one character. */
export const offsetInField = (text: string, offset: number): number =>
  offset - text.slice(0, offset).split('\r\n').length + 1;
