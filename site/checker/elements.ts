/** The elements of the check, by their tags. */
import { CopyButton } from '../builder/elements/copy-button.js';
import { PageChecker } from './page-checker.js';

export const built = {
  // The first, because its parts take their values from it.
  'page-checker': PageChecker,
  'copy-button': CopyButton,
};
