// A link beside the account menu changes between Vietnamese and English, for this browser only.
const KEY = 'cchc-language';

function chosen() {
  return window.localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

function languageLink() {
  const english = chosen() === 'en';
  const item = document.createElement('li');
  item.className = 'cchc-language';
  const link = document.createElement('a');
  link.href = '#';
  link.textContent = english ? 'Tiếng Việt' : 'EN';
  link.lang = english ? 'vi' : 'en';
  link.title = english ? 'Chuyển sang tiếng Việt' : 'English';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    window.localStorage.setItem(KEY, english ? 'vi' : 'en');
    window.location.reload();
  });
  item.append(link);
  return item;
}

function place() {
  const menu = document.querySelector('[cam-widget-header] .app-menu > ul');
  if (menu && !menu.querySelector('.cchc-language')) {
    menu.prepend(languageLink());
  }
}

document.documentElement.lang = chosen();
new MutationObserver(place).observe(document.body, {childList: true, subtree: true});
place();

export default [];
