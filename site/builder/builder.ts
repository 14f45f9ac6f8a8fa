/** The entry of scripts/builder.js: registers `<embed-builder>`. */
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
import { localize, setLocale, startLocale } from '../language.js';
import { scriptFolder, scriptLoader } from '../language/script-loader.js';

const elements = {
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

const register = (): void => {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element);
  }
};

localize(scriptLoader(scriptFolder()));
const locale = startLocale();
if (locale === 'en') register();
// Until the texts have loaded, the page shows what the build has rendered. Without them it is in English.
else void setLocale(locale).then(register, register);
