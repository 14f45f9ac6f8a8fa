/** The programs that translators' files are sent through, each with its Debian package. */
import { findProgram, installFromDebian } from '../debian.mjs';

const programs = {
  pofilter: 'translate-toolkit',
  xliff2po: 'translate-toolkit',
  po2xliff: 'translate-toolkit',
  omegat: 'omegat',
  xmllint: 'libxml2-utils',
};

const missing = () => Object.keys(programs).filter((name) => !findProgram([name]));

if (missing().length > 0) {
  installFromDebian([...new Set(missing().map((name) => programs[name]))]);
}
if (missing().length > 0) {
  console.error(
    `The round trip needs ${missing().join(', ')}. Install the Translate Toolkit, OmegaT and xmllint.`,
  );
  process.exitCode = 1;
}
