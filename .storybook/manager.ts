import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'ICLEI Elements', brandTarget: '_self' }),
  sidebar: { showRoots: false },
});
