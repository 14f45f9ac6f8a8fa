/** The elements of the builder, by their tags. */
import { EditBar } from './elements/edit-bar.js';
import { EmbedBuilder } from './elements/embed-builder.js';
import { MoveButtons } from './elements/move-buttons.js';
import { SectionItem } from './elements/section-item.js';
import { SectionList } from './elements/section-list.js';
import { SwitchOptions } from './elements/switch-options.js';
import { SitePreview } from './preview/site-preview.js';

/**
 * What is on the screen first, which the build renders: all of it would make the page ten times as large. An element
 * comes before those in it, which take their values from it.
 */
export const built = {
  'embed-builder': EmbedBuilder,
  'section-list': SectionList,
  'section-item': SectionItem,
  'switch-options': SwitchOptions,
  'move-buttons': MoveButtons,
  'edit-bar': EditBar,
  'site-preview': SitePreview,
};

/** What the steps consist of. None of it is on the page before a step is. */
const parts = async () => ({
  'code-field': (await import('./elements/code-field.js')).CodeField,
  'color-field': (await import('./elements/color-field.js')).ColorField,
  'contrast-notes': (await import('./elements/contrast-notes.js')).ContrastNotes,
  'copy-button': (await import('./elements/copy-button.js')).CopyButton,
  'entry-list': (await import('./elements/entry-list.js')).EntryList,
  'radio-group': (await import('./elements/radio-group.js')).RadioGroup,
  'single-colors': (await import('./elements/single-colors.js')).SingleColors,
  'text-field': (await import('./elements/text-field.js')).TextField,
});

/** The other steps, each of which is rendered in a task of its own. */
const steps = [
  async () => ({ 'page-options': (await import('./elements/page-options.js')).PageOptions }),
  async () => ({ 'city-entries': (await import('./elements/city-entries.js')).CityEntries }),
  async () => ({ 'link-fields': (await import('./elements/link-fields.js')).LinkFields }),
  async () => ({ 'theme-picker': (await import('./elements/theme-picker.js')).ThemePicker }),
  async () => ({
    'delivery-picker': (await import('./elements/delivery-picker.js')).DeliveryPicker,
  }),
  async () => ({
    'problem-list': (await import('./elements/problem-list.js')).ProblemList,
    'snippet-view': (await import('./elements/snippet-view.js')).SnippetView,
  }),
];

/**
 * What the build does not render, in the order in which it is registered. All of it is in the same file: a module is
 * imported so that it runs when its step comes, and not before the page comes to life.
 */
export const groups = [parts, ...steps] as const;
