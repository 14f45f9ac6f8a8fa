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

export const elements = {
  // The first: it removes what the build has rendered before its parts would run in it.
  'embed-builder': EmbedBuilder,
  'city-entries': CityEntries,
  'code-field': CodeField,
  'color-field': ColorField,
  'contrast-notes': ContrastNotes,
  'copy-button': CopyButton,
  'delivery-picker': DeliveryPicker,
  'edit-bar': EditBar,
  'entry-list': EntryList,
  'link-fields': LinkFields,
  'move-buttons': MoveButtons,
  'page-options': PageOptions,
  'problem-list': ProblemList,
  'radio-group': RadioGroup,
  'section-item': SectionItem,
  'section-list': SectionList,
  'single-colors': SingleColors,
  'site-preview': SitePreview,
  'snippet-view': SnippetView,
  'switch-options': SwitchOptions,
  'text-field': TextField,
  'theme-picker': ThemePicker,
};

/** What is on the screen first, which the build renders. All of it would make the page ten times as large. */
export const shownFirst = [
  'embed-builder',
  'section-list',
  'section-item',
  'switch-options',
  'move-buttons',
  'edit-bar',
  'site-preview',
] as const;
