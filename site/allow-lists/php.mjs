/** The settings of filters in PHP that keep our tags. */
import { addresses, htmlTags, isEntry, ourTags } from './tags.mjs';

/** The settings of HTML Purifier, as PHP. It knows no `figure`. */
export function htmlPurifier() {
  // It gives `lang` to every tag by itself, and `dir` without `auto`.
  const ownOf = (names) => names.filter((name) => name !== 'lang');
  const typeOf = (name) => {
    if (name === 'dir') return 'Enum#ltr,rtl,auto';
    return addresses().includes(name) ? 'URI' : 'Text';
  };
  const elements = Object.entries(ourTags()).map(([tag, names]) => {
    const [set, contents] = isEntry(tag) ? ['Inline', 'Inline'] : ['Block', 'Flow'];
    const types = ownOf(names).map((name) => `'${name}' => '${typeOf(name)}'`);
    return `$html->addElement('${tag}', '${set}', '${contents}', 'Common', [${types.join(', ')}]);`;
  });
  const attributes = Object.entries(htmlTags)
    .filter(([tag]) => tag !== 'figure')
    .flatMap(([tag, names]) =>
      ownOf(names).map((name) => `$html->addAttribute('${tag}', '${name}', '${typeOf(name)}');`),
    );
  return [
    '$config = HTMLPurifier_Config::createDefault();',
    "$config->set('HTML.DefinitionID', 'iclei-elements');",
    "$config->set('HTML.DefinitionRev', 1);",
    'if ($html = $config->maybeGetRawHTMLDefinition()) {',
    ...[...elements, ...attributes].map((line) => `    ${line}`),
    '}',
  ].join('\n');
}

/** What the field “Allowed HTML tags” of a text format of Drupal has to contain besides. */
export const drupal = () =>
  Object.entries({ ...ourTags(), ...htmlTags })
    .map(([tag, attributes]) => `<${[tag, ...attributes].join(' ')}>`)
    .join(' ');
