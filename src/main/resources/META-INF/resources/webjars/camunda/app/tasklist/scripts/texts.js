// The engine's apps ask for their texts while they start, and whatever is drawn before they are there shows the
// names of texts instead. They look first into this browser's own store: there they lie before the app starts.
const STORE = 'camunda-web';

/** Waits until the texts of an app lie ready, as they are now. */
export async function haveTexts(app) {
  const language = window.localStorage.getItem('cchc-language') === 'en' ? 'en' : 'vi';
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  try {
    const response = await fetch(`${folder}${language}.json?bust=${window.bust}`, {credentials: 'same-origin'});
    const texts = await response.json();
    const stored = JSON.parse(window.localStorage.getItem(STORE) || '{}');
    stored[`${folder}_locales_data_${language}_${window.bust}`] = JSON.stringify(texts);
    window.localStorage.setItem(STORE, JSON.stringify(stored));
  } catch {
    // The app asks for them itself.
  }
}
