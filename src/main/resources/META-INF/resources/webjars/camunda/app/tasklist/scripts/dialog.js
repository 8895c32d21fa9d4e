// A dialog over the page that says so when what it needs cannot be had.
import {element} from './element.js';

/**
 * Opens a dialog and lets it be filled.
 * @param fill gets the dialog: show(title, ...nodes) puts something into it, beforeClosing(act) has something done,
 * and waited for, when it is closed by its button
 */
export function openDialog(fill) {
  const node = element('dialog', {className: 'cchc-review', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
  node.addEventListener('close', () => node.remove());
  document.body.append(node);
  node.showModal();
  let last = () => {};
  async function leave() {
    await last();
    node.close();
  }
  node.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  const dialog = {
    beforeClosing(act) {
      last = act;
    },
    show(title, ...content) {
      const close = element('button', {type: 'button', className: 'btn btn-default', textContent: 'Đóng'});
      close.addEventListener('click', leave);
      node.replaceChildren(element('h3', {textContent: title}), ...content,
        element('p', {className: 'cchc-buttons'}, close));
    }
  };
  Promise.resolve(fill(dialog)).catch((error) =>
    dialog.show('Không mở được', element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
}
