/** The sidebar of a block. */
import { InspectorControls } from '@wordpress/block-editor';
import {
  PanelBody,
  SelectControl,
  TextControl,
  TextareaControl,
  ToggleControl,
} from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { languages } from './data.js';
import { Entries } from './entries.jsx';
import { entryTags, hasHeading, typed } from './options.js';

const levels = [1, 2, 3, 4, 5, 6].map((level) => ({ value: level, label: `H${level}` }));

export function Controls({ section, attributes, setAttributes }) {
  const set = (name) => (value) => setAttributes({ [name]: value });
  const field = (name) => ({ value: typed(attributes[name]), onChange: set(name) });
  const toggle = (name) => ({ checked: Boolean(attributes[name]), onChange: set(name) });
  const ofIclei = __('Leave it empty to show ICLEI’s.', 'iclei-elements');
  return (
    <InspectorControls>
      <PanelBody title={__('Section', 'iclei-elements')}>
        {hasHeading(section) && (
          <>
            <TextControl
              label={__('Your own heading', 'iclei-elements')}
              help={ofIclei}
              {...field('heading')}
            />
            <TextareaControl
              label={__('Your own introduction', 'iclei-elements')}
              {...field('introduction')}
            />
            <SelectControl
              label={__('Level of the heading', 'iclei-elements')}
              value={attributes.headingLevel}
              options={levels}
              onChange={(value) => setAttributes({ headingLevel: Number(value) })}
            />
          </>
        )}
        {section === 'lang-switch' && (
          <>
            <ToggleControl
              label={__('Show the names of the languages', 'iclei-elements')}
              {...toggle('names')}
            />
            <ToggleControl
              label={__('Remember the visitor’s choice', 'iclei-elements')}
              help={__('The choice is stored in the visitor’s browser.', 'iclei-elements')}
              {...toggle('persist')}
            />
            <TextControl
              label={__('Name for screen readers', 'iclei-elements')}
              {...field('label')}
            />
            <TextControl
              label={__('HTML anchor of the part to control', 'iclei-elements')}
              help={__('Leave it empty to control all sections of the page.', 'iclei-elements')}
              {...field('for')}
            />
          </>
        )}
        <SelectControl
          label={__('Language', 'iclei-elements')}
          options={[
            { value: '', label: __('That of the page', 'iclei-elements') },
            ...languages.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          {...field('lang')}
        />
      </PanelBody>
      {entryTags[section] && (
        <PanelBody title={__('Your city', 'iclei-elements')}>
          <TextControl label={__('Name of the city', 'iclei-elements')} {...field('name')} />
          <Entries section={section} entries={attributes.entries} onChange={set('entries')} />
        </PanelBody>
      )}
      {section === 'timeline' && (
        <PanelBody title={__('Order', 'iclei-elements')}>
          <ToggleControl
            label={__('Show the latest event first', 'iclei-elements')}
            checked={attributes.order === 'newest-first'}
            onChange={(isNewestFirst) =>
              setAttributes({ order: isNewestFirst ? 'newest-first' : 'oldest-first' })
            }
          />
        </PanelBody>
      )}
      {section === 'impact-list' && (
        <PanelBody title={__('Figures', 'iclei-elements')}>
          <ToggleControl
            label={__('Show the large figures', 'iclei-elements')}
            checked={!attributes.noFigures}
            onChange={(isShown) => setAttributes({ noFigures: !isShown })}
          />
        </PanelBody>
      )}
      {section === 'pillars' && (
        <PanelBody title={__('Links', 'iclei-elements')}>
          <TextControl
            label={__('Address of the first link', 'iclei-elements')}
            {...field('workHref')}
          />
          <TextControl
            label={__('Address of the second link', 'iclei-elements')}
            {...field('agendasHref')}
          />
          <TextControl
            label={__('Address of the third link', 'iclei-elements')}
            help={__('Leave it empty to link to ICLEI’s site.', 'iclei-elements')}
            {...field('activitiesHref')}
          />
        </PanelBody>
      )}
      <PanelBody title={__('HTML anchor', 'iclei-elements')} initialOpen={false}>
        <TextControl
          label={__('HTML anchor', 'iclei-elements')}
          help={__('One or two words without spaces, to link to this section.', 'iclei-elements')}
          value={typed(attributes.anchor)}
          onChange={(value) => setAttributes({ anchor: value.trim().replaceAll(/\s+/g, '-') })}
        />
      </PanelBody>
    </InspectorControls>
  );
}
