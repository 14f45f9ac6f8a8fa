/** The elements of the check, by their tags. */
import { CopyButton } from '../builder/elements/copy-button.js';
import { PageChecker } from './page-checker.js';

export const elements = {
  // The first: it removes what the build has rendered before its parts would run in it.
  'page-checker': PageChecker,
  'copy-button': CopyButton,
};
