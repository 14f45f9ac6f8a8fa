/** Installs the editors and sanitizers into the node_modules of this folder. */
import { fileURLToPath } from 'node:url';
import { installIfMissing } from '../../site/install.mjs';

installIfMissing(fileURLToPath(new URL('./', import.meta.url)));
