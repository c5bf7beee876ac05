import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'virtual:kith-manifest';
import '../src/define/all.js';
import '../src/styles/tokens.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Start here', 'Workshop', 'Situations', ['A library*', 'A supermarket*', 'A home*'], 'Elements', 'Guides', 'Decisions'] } },
  },
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
      document.documentElement.dataset.kithSkin = globals.skin;
      return story();
    },
  ],
};
export default preview;
