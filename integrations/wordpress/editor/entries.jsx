/** The list of a city's own milestones or impacts. */
import { Button, TextControl, TextareaControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { entryTags, typed } from './options.js';
import { isYear, moved, sortedByYear } from './sort.js';

const texts = {
  timeline: {
    label: () => __('Year', 'iclei-elements'),
    text: () => __('What happened', 'iclei-elements'),
    add: () => __('Add a milestone', 'iclei-elements'),
  },
  'impact-list': {
    label: () => __('Figure', 'iclei-elements'),
    text: () => __('What your city has achieved', 'iclei-elements'),
    add: () => __('Add an impact', 'iclei-elements'),
    help: () => __('For example 1,500. Leave it empty for a statement.', 'iclei-elements'),
  },
};

const yearHelp = (value) =>
  value && !isYear(value) ? __('Write a year from 1 to 9999.', 'iclei-elements') : undefined;

export function Entries({ section, entries = [], onChange }) {
  const { label } = entryTags[section];
  const words = texts[section];
  const change = (index, name) => (value) =>
    onChange(entries.map((entry, at) => (at === index ? { ...entry, [name]: value } : entry)));
  return (
    <>
      {entries.map((entry, index) => (
        <fieldset key={index} className="iclei-elements-entry">
          <TextControl
            label={words.label()}
            help={section === 'timeline' ? yearHelp(typed(entry.year)) : words.help()}
            value={typed(entry[label])}
            onChange={change(index, label)}
          />
          <TextareaControl
            label={words.text()}
            rows={3}
            value={typed(entry.text)}
            onChange={change(index, 'text')}
          />
          <Button
            icon="arrow-up-alt2"
            label={__('Move up', 'iclei-elements')}
            disabled={index === 0}
            onClick={() => onChange(moved(entries, index, index - 1))}
          />
          <Button
            icon="arrow-down-alt2"
            label={__('Move down', 'iclei-elements')}
            disabled={index === entries.length - 1}
            onClick={() => onChange(moved(entries, index, index + 1))}
          />
          <Button
            icon="trash"
            label={__('Remove', 'iclei-elements')}
            isDestructive
            onClick={() => onChange(entries.filter((_, at) => at !== index))}
          />
        </fieldset>
      ))}
      <Button variant="secondary" onClick={() => onChange([...entries, { [label]: '', text: '' }])}>
        {words.add()}
      </Button>
      {section === 'timeline' && entries.length > 1 && (
        <Button variant="tertiary" onClick={() => onChange(sortedByYear(entries))}>
          {__('Sort by year', 'iclei-elements')}
        </Button>
      )}
    </>
  );
}
