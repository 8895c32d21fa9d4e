// The tab "Minh chứng" of a task: files that prove what was done, for the whole duty.
import {moment} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, me, read, remove, upload} from './server.js';

const LARGEST = 20 * 1024 * 1024;

const ACCEPTED = '.pdf,.doc,.docx,.xls,.xlsx,.png,.jpg,.jpeg';

function sizeOf(bytes) {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB`
    : `${(bytes / 1024 / 1024).toLocaleString('vi-VN', {maximumFractionDigits: 1})} MB`;
}

function fileRow(file, taskId, person, refresh, say) {
  const cells = [
    element('td', {}, element('a', {href: `${ROOT}/api/evidence/${file.id}`, textContent: file.name})),
    ...[sizeOf(file.size), file.step, file.addedBy, moment(file.addedAt)].map((text) => element('td', {textContent: text}))
  ];
  const last = element('td');
  if (file.taskId === taskId && file.addedBy === person) {
    const button = element('button', {type: 'button', className: 'btn btn-default btn-xs', textContent: 'Bỏ'});
    button.setAttribute('aria-label', `Bỏ tệp ${file.name}`);
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        await remove(`${ROOT}/api/evidence/${file.id}`);
        await refresh();
      } catch (error) {
        say(error.message);
        button.disabled = false;
      }
    });
    last.append(button);
  }
  return element('tr', {}, ...cells, last);
}

function listOf(files, taskId, person, refresh, say) {
  return files.length === 0 ? element('p', {textContent: 'Chưa có tệp minh chứng.'})
    : element('div', {className: 'cchc-scroll'}, element('table', {className: 'table cchc-table'},
      element('thead', {}, element('tr', {}, ...['Tệp', 'Cỡ', 'Bước', 'Người thêm', 'Lúc', ''].map((text) =>
        element('th', {scope: 'col', textContent: text})))),
      element('tbody', {}, ...files.map((file) => fileRow(file, taskId, person, refresh, say)))));
}

/** Sends one file, its state told in a line of its own. */
async function sendOne(file, taskId, states) {
  const state = element('li', {textContent: `${file.name}: đang gửi…`});
  const bar = element('progress', {max: 1, value: 0});
  state.append(' ', bar);
  states.append(state);
  if (file.size > LARGEST) {
    Object.assign(state, {className: 'cchc-error', textContent: `${file.name}: tệp lớn quá 20 MB.`});
    return;
  }
  try {
    const answer = await upload(`${ROOT}/api/tasks/${taskId}/evidence`, file, '', (part) => {
      bar.value = part;
    });
    Object.assign(state, {className: 'cchc-done', textContent: answer.alsoIn.length === 0 ? `${file.name}: đã thêm.`
      : `${file.name}: đã thêm. Tệp này đã dùng ở: ${answer.alsoIn.join('; ')}.`});
  } catch (error) {
    Object.assign(state, {className: 'cchc-error', textContent: `${file.name}: ${error.message}`});
  }
}

async function show(pane, taskId) {
  const variable = await read(`${ENGINE}/task/${taskId}/variables/dutyRecordId`);
  if (variable?.value == null) {
    pane.replaceChildren(element('p', {textContent: 'Công việc này không gắn với nhiệm vụ nào nên không có minh chứng.'}));
    return;
  }
  const person = (await me()).user;
  const states = element('ul', {className: 'cchc-files'});
  states.setAttribute('aria-live', 'polite');
  const list = element('div');
  const say = (text) => states.append(element('li', {className: 'cchc-error', textContent: text}));
  const refresh = async () => list.replaceChildren(
    listOf(await read(`${ROOT}/api/duties/${variable.value}/evidence`), taskId, person, refresh, say));
  const input = element('input', {type: 'file', multiple: true, accept: ACCEPTED, id: 'cchc-evidence-file',
    className: 'cchc-file'});
  const drop = element('div', {className: 'cchc-drop'}, input,
    element('label', {htmlFor: input.id, className: 'btn btn-default', textContent: 'Chọn tệp…'}),
    ' hoặc kéo thả vào đây: PDF, Word, Excel, PNG, JPEG, mỗi tệp nhiều nhất 20 MB.');
  async function add(files) {
    states.replaceChildren();
    for (const file of files) {
      // One after another: a slow line carries them no faster together.
      await sendOne(file, taskId, states);
    }
    await refresh();
  }
  input.addEventListener('change', () => add([...input.files]).then(() => {
    input.value = '';
  }));
  drop.addEventListener('dragover', (event) => event.preventDefault());
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    add([...event.dataTransfer.files]);
  });
  await refresh();
  pane.replaceChildren(drop, states, list);
}

export const evidenceTab = {
  id: 'cchc-evidence',
  pluginPoint: 'tasklist.task.detail',
  priority: 950,
  properties: {label: 'Minh chứng'},
  render: (node, {taskId}) => {
    const pane = element('div', {className: 'cchc-deadline', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(pane);
    show(pane, taskId)
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
