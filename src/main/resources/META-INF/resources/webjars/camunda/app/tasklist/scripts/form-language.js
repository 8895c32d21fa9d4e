// Puts the texts that the forms' library and the diagrams write into Vietnamese as they appear.
import {CALENDAR, inVietnamese} from './form-messages.js';

// Where the library writes its own texts; the labels that a form's author wrote stay as they are.
const TEXTS = [
  '.fjs-form-field-error li', '.fjs-dropdownlist-empty', '.fjs-select-display', '.fjs-table-empty',
  '.fjs-taglist-skip-link', '.fjs-repeat-render-add', '.fjs-repeat-render-collapse'
].join(',');
const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];
const OWN_LABELS = '.fjs-datetime-subsection > label, .fjs-form-field-datetime label';

function translateNode(node) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE && child.data.trim()) {
      const text = inVietnamese(child.data);
      if (text !== child.data) {
        child.data = text;
      }
    }
  }
}

function translateAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const text = value && inVietnamese(value);
    if (text !== value) {
      element.setAttribute(name, text);
    }
  }
}

function translateAll() {
  document.querySelectorAll('.fjs-container').forEach((form) => {
    form.querySelectorAll(TEXTS).forEach(translateNode);
    form.querySelectorAll(OWN_LABELS).forEach(translateNode);
    form.querySelectorAll('input, button, img').forEach(translateAttributes);
  });
  document.querySelectorAll('.navigation button').forEach(translateAttributes);
}

/** From now on every form shown in this page speaks Vietnamese. */
export function speakVietnamese() {
  if (window.flatpickr) {
    Object.assign(window.flatpickr.l10ns.default, CALENDAR);
  }
  new MutationObserver(translateAll).observe(document.body, {
    childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES
  });
  translateAll();
}

/**
 * From now on the forms take and show days as day/month/year, also in a browser set up for English, where
 * 02/03/2024 would be taken for the third of February. They ask for the browser's own way by the name "default".
 */
export function writeDaysFirst() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (format, [locale, ...rest], target) =>
      Reflect.construct(format, [locale === 'default' ? 'vi-VN' : locale, ...rest], target)
  });
}
