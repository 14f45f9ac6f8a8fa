import ministry from '../site/assets/themes/ministry.css?raw';
import townHall from '../site/assets/themes/town-hall.css?raw';
import youngCity from '../site/assets/themes/young-city.css?raw';

/** The three example themes: the same files that the demonstration serves. */
export const themes = [
  { name: 'town-hall', title: 'Classic town hall', css: townHall },
  { name: 'young-city', title: 'Bold young city', css: youngCity },
  { name: 'ministry', title: 'Sober ministry', css: ministry },
];

/** Adds the themes to the document. Each applies to the page around a story, instead of to `:root`. */
export function installThemes(): void {
  const style = document.createElement('style');
  style.textContent = themes
    .map(({ name, css }) => css.replaceAll(':root', `[data-theme='${name}']`))
    .join('\n');
  document.head.append(style);
}
