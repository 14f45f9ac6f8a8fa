/** Where the scripts of the site are. Only a script that is running knows its address, so it is read at once. */
const script = typeof document === 'undefined' ? null : document.currentScript;

const scriptAddress = script instanceof HTMLScriptElement ? script.src : undefined;

/** The address of one of the site's files, such as `../iclei/`, from the folder of its scripts. */
export const addressOf = (path: string): string =>
  new URL(path, scriptAddress ?? new URL('../scripts/', document.baseURI)).href;

/** Whether the page has been opened from a disk. */
export const isOnDisk = (): boolean => location.protocol === 'file:';
