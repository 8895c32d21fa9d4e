// On a process instance: the record of the duty it serves, why it is due when it is, and who has done what.
import {dutyDeadline, dutyHistory} from '../../tasklist/scripts/duty-record.js';
import {element} from '../../tasklist/scripts/element.js';
import {ENGINE, ROOT, read} from '../../tasklist/scripts/server.js';

async function record(instance) {
  const variable = await read(`${ENGINE}/process-instance/${instance}/variables/dutyRecordId`);
  const url = `${ROOT}/api/duties/${variable?.value}`;
  const [duty, events] = variable?.value == null ? [] : await Promise.all([read(url), read(`${url}/history`)]);
  return duty ? [...dutyDeadline(duty), dutyHistory(events)]
    : [element('p', {textContent: 'Quy trình này không gắn với nhiệm vụ nào của kế hoạch.'})];
}

export const dutyTab = {
  id: 'cchc-duty',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 30,
  properties: {label: 'Nhiệm vụ'},
  render: (node, {processInstanceId}) => {
    const pane = element('div', {className: 'cchc-deadline', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(pane);
    record(processInstanceId).then((nodes) => pane.replaceChildren(...nodes))
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
