/** The schema of XLIFF 1.2, which OASIS has published and Symfony's translator brings along. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackFromDebian } from '../debian.mjs';

const schemas = 'usr/share/php/Symfony/Component/Translation/Resources/schemas';

/**
 * What `xmllint` needs to validate a file without the network.
 *
 * @param folder for the catalogue that says where the schema of `xml:lang` and `xml:space` is, which the other one
 *   imports from the W3C's address.
 * @returns the schema's path, and the environment of the program.
 */
export function xliffSchema(folder) {
  const files = join(unpackFromDebian(['php-symfony-translation']), schemas);
  const catalogue = pathToFileURL(join(folder, 'catalogue.xml'));
  writeFileSync(
    catalogue,
    `<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">
  <system systemId="http://www.w3.org/2001/xml.xsd" uri="${pathToFileURL(join(files, 'xml.xsd'))}"/>
</catalog>
`,
  );
  return {
    schema: join(files, 'xliff-core-1.2-strict.xsd'),
    environment: { ...process.env, XML_CATALOG_FILES: catalogue.href },
  };
}
