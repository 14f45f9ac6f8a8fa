import { scriptFolder } from '../../load-script.js';

/** The address of one of the site's files, such as `../iclei/`, from the folder of its scripts. */
export const addressOf = (path: string): string => new URL(path, scriptFolder).href;

/** Whether the page has been opened from a disk. */
export const isOnDisk = (): boolean => location.protocol === 'file:';
