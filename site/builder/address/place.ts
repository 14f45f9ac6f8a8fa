import { scriptFolder } from '../../load-script.js';

/** The address of one of the site's files, such as `../iclei/`, from the folder of its scripts. */
export const addressOf = (path: string): string => new URL(path, scriptFolder).href;

/** Whether the page has been opened from a disk. */
export const isOnDisk = (): boolean => location.protocol === 'file:';

/** Whether an address leads to the computer that asks for it, such as one of a disk or of `npm start`. */
export function isLocal(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'file:' ||
    /^(.+\.)?localhost$|^127(\.\d+){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(hostname)
  );
}
