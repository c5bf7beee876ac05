import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:kith-manifest';
import '../src/define/all.js';
import '../src/styles/tokens.css';
import { controlsFromManifest } from './controls.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    // nobody who tries a control round a table should change the source by it
    controls: { expanded: true, disableSaveFromUI: true },
    options: {
      storySort: {
        order: [
          'Start here',
          'Workshop',
          'Situations',
          ['A library drop-in', 'A supermarket stall, with a quick exit', 'A home visit without signal'],
          'Elements',
          'Guides',
          'Decisions',
        ],
      },
    },
  },
  argTypesEnhancers: [controlsFromManifest],
  initialGlobals: { language: 'en-GB', skin: 'kith' },
  globalTypes: {
    language: {
      description: 'The language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-GB', title: 'English' },
          { value: 'cy', title: 'Cymraeg' },
          { value: 'en-GB-x-easy', title: 'Easy Read' },
          { value: 'ar', title: 'العربية' },
        ],
      },
    },
    skin: {
      description: 'The look of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'kith', title: 'Kith' },
          { value: 'council', title: 'Council' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      document.documentElement.lang = globals.language;
      document.documentElement.dir = globals.language === 'ar' ? 'rtl' : 'ltr';
      document.documentElement.dataset.kithSkin = globals.skin;
      return story();
    },
  ],
};
export default preview;
