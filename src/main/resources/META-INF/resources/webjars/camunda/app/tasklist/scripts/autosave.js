// A sheet that keeps itself a moment after it was changed, and says so.
import {element} from './element.js';

const SAVE_AFTER = 2000;

/**
 * Keeps what is changed in a dialog.
 * @param save sends what is there now; it may give back false for "there was nothing to send"
 * @return the line that tells how it stands, what is to be called when something was changed, and what is given
 * work under way, such as a file that is being sent: the dialog closes when it is done
 */
export function autosave(dialog, save) {
  const state = element('p', {className: 'cchc-done cchc-state', role: 'status'});
  let timer = null;
  let saving = Promise.resolve();
  let underWay = Promise.resolve();

  async function keep() {
    timer = null;
    try {
      const time = () => new Date().toLocaleTimeString('vi-VN', {hour: '2-digit', minute: '2-digit'});
      const sent = await save();
      Object.assign(state, {className: 'cchc-done cchc-state', textContent: sent === false ? '' : `Đã lưu lúc ${time()}.`});
    } catch (error) {
      Object.assign(state, {className: 'cchc-error cchc-state',
        textContent: error instanceof TypeError ? 'Chưa lưu được, hãy kiểm tra kết nối.' : error.message});
    }
  }

  function start() {
    saving = saving.then(keep);
  }

  dialog.beforeClosing(async () => {
    await underWay;
    if (timer !== null) {
      window.clearTimeout(timer);
      start();
    }
    await saving;
  });
  return {
    state,
    awaits(work) {
      underWay = Promise.allSettled([underWay, work]);
    },
    changed() {
      state.textContent = 'Đang ghi…';
      window.clearTimeout(timer);
      timer = window.setTimeout(start, SAVE_AFTER);
    }
  };
}
