import ministry from '../site/assets/themes/ministry.css?raw';
import townHall from '../site/assets/themes/town-hall.css?raw';
import youngCity from '../site/assets/themes/young-city.css?raw';

/** The three worked examples of a city's look: the very files that the demonstration serves. */
export const themes = [
  { name: 'town-hall', title: 'Classic town hall', css: townHall },
  { name: 'young-city', title: 'Bold young city', css: youngCity },
  { name: 'ministry', title: 'Sober ministry', css: ministry },
];

/** Makes them apply where a page of a story has their name, as `:root` does on a page of its own. */
export function installThemes(): void {
  const style = document.createElement('style');
  style.textContent = themes
    .map(({ name, css }) => css.replaceAll(':root', `[data-theme='${name}']`))
    .join('\n');
  document.head.append(style);
}
