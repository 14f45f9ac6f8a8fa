/** The elements of the builder, by their tags. */
import { CityEntries } from './elements/city-entries.js';
import { CodeField } from './elements/code-field.js';
import { ColorField } from './elements/color-field.js';
import { ContrastNotes } from './elements/contrast-notes.js';
import { CopyButton } from './elements/copy-button.js';
import { DeliveryPicker } from './elements/delivery-picker.js';
import { EditBar } from './elements/edit-bar.js';
import { EmbedBuilder } from './elements/embed-builder.js';
import { EntryList } from './elements/entry-list.js';
import { LinkFields } from './elements/link-fields.js';
import { MoveButtons } from './elements/move-buttons.js';
import { PageOptions } from './elements/page-options.js';
import { ProblemList } from './elements/problem-list.js';
import { RadioGroup } from './elements/radio-group.js';
import { SectionItem } from './elements/section-item.js';
import { SectionList } from './elements/section-list.js';
import { SingleColors } from './elements/single-colors.js';
import { SnippetView } from './elements/snippet-view.js';
import { SwitchOptions } from './elements/switch-options.js';
import { TextField } from './elements/text-field.js';
import { ThemePicker } from './elements/theme-picker.js';
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
const parts = {
  'code-field': CodeField,
  'color-field': ColorField,
  'contrast-notes': ContrastNotes,
  'copy-button': CopyButton,
  'entry-list': EntryList,
  'radio-group': RadioGroup,
  'single-colors': SingleColors,
  'text-field': TextField,
};

/** The other steps, each of which is rendered in a task of its own. */
const steps = [
  { 'page-options': PageOptions },
  { 'city-entries': CityEntries },
  { 'link-fields': LinkFields },
  { 'theme-picker': ThemePicker },
  { 'delivery-picker': DeliveryPicker },
  { 'problem-list': ProblemList, 'snippet-view': SnippetView },
];

/** What the build does not render, in the order in which it is registered. */
export const groups = [parts, ...steps] as const;
