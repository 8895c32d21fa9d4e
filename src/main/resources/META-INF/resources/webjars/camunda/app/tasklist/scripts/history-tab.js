// The tab "Lịch sử" of a task: who did what in its duty, the newest first.
import {dutyHistory} from './duty-record.js';
import {element} from './element.js';
import {ENGINE, ROOT, read} from './server.js';

async function history(taskId) {
  const variable = await read(`${ENGINE}/task/${taskId}/variables/dutyRecordId`);
  const events = variable?.value == null ? null : await read(`${ROOT}/api/duties/${variable.value}/history`);
  return events ? dutyHistory(events)
    : element('p', {textContent: 'Công việc này không gắn với nhiệm vụ nào của kế hoạch.'});
}

export const historyTab = {
  id: 'cchc-history',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  properties: {label: 'Lịch sử'},
  render: (node, {taskId}) => {
    const pane = element('div', {className: 'cchc-deadline cchc-history', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(pane);
    history(taskId).then((table) => pane.replaceChildren(table))
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
