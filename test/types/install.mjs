/** Installs the compilers of the frameworks beside this file, in a folder that git ignores. */
import { fileURLToPath } from 'node:url';
import { installIfMissing } from '../../site/install.mjs';

installIfMissing(fileURLToPath(new URL('./', import.meta.url)));
