// The page's language. Nothing is remembered: the next person at this device chooses their own.
const buttons = [...document.querySelectorAll('[data-language]')];
const share = document.querySelector('kith-share');
const rights = { 'en-GB': share.getAttribute('rights'), cy: share.dataset.rightsCy };

function speak(language) {
  document.documentElement.lang = language;
  share.setAttribute('rights', rights[language]);
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset.language === language));
}

for (const button of buttons) button.addEventListener('click', () => speak(button.dataset.language));
document.querySelector('.languages').hidden = false;
speak(document.documentElement.lang);
