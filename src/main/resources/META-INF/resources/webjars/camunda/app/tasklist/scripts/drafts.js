// Drafts of forms go to the server, so that a closed browser or another computer loses nothing. Tasklist itself
// keeps them in this browser only, under a name of its own.
import {ROOT, read, replaceBlindly} from './server.js';

const NAME = /^camunda-form:(.+)$/;

let open = null;

function say(text, failed) {
  const bar = document.querySelector('.task-card .form-actions');
  if (!bar) {
    return;
  }
  let note = bar.querySelector('.cchc-draft');
  if (!note) {
    note = document.createElement('span');
    note.setAttribute('role', 'status');
    bar.prepend(note);
  }
  note.className = failed ? 'cchc-draft cchc-error' : 'cchc-draft cchc-done';
  note.textContent = text;
}

/**
 * Sends what Tasklist has just kept here; here it stays only until the server has it, or says that the task is not
 * this person's any more, as after its completion.
 */
async function send(task, content) {
  const status = await replaceBlindly(`${ROOT}/api/tasks/${task}/draft`, content).catch(() => 0);
  if (status === 204) {
    say(`Đã lưu nháp lúc ${new Date().toLocaleTimeString('vi-VN', {hour: '2-digit', minute: '2-digit'})}`, false);
  }
  if (status === 204 || status === 403) {
    window.localStorage.removeItem(`camunda-form:${task}`);
  } else {
    say('Chưa gửi được bản nháp, đang giữ ở máy này', true);
  }
}

function keepOnServer() {
  const keep = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(name, value) {
    keep.call(this, name, value);
    const task = this === window.localStorage && NAME.exec(name)?.[1];
    if (task && task !== 'undefined') {
      send(task, value);
    }
  };
  return keep;
}

/** Brings the server's draft to where Tasklist looks for it, unless what lies there has not reached the server. */
async function fetchDraft(task, keep) {
  const name = `camunda-form:${task}`;
  if (window.localStorage.getItem(name)) {
    return;
  }
  const draft = await read(`${ROOT}/api/tasks/${task}/draft`).catch(() => null);
  if (draft && Object.keys(draft).length > 0) {
    keep.call(window.localStorage, name, JSON.stringify(draft));
  }
}

function saveWhatIsOpen() {
  if (open?.$dirty) {
    open.save();
  }
}

/**
 * From now on a task's form waits for its draft, and drafts are saved by the button, and by themselves when their
 * task or the page is left.
 * @param api the engine's API as Tasklist asks it
 */
export function keepDrafts(api) {
  const keep = keepOnServer();
  const tasks = api.resource('task');
  const form = tasks.form.bind(tasks);
  tasks.form = (task, done) => {
    fetchDraft(task, keep).finally(() => form(task, done));
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      saveWhatIsOpen();
    }
  });
}

/** Remembers the form that is open. The scope is that of Tasklist's form. */
export function watchDraft(scope) {
  open = scope;
  scope.$on('$destroy', () => {
    if (open === scope) {
      saveWhatIsOpen();
      open = null;
    }
  });
}
