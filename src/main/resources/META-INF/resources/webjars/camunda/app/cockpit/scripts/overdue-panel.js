// First on the dashboard: what is overdue, the longest first; a click leads to where it stands.
import {moment} from '../../tasklist/scripts/dates.js';
import {element} from '../../tasklist/scripts/element.js';
import {ENGINE, read} from '../../tasklist/scripts/server.js';

const PROCESS = 'overdue-escalation';

const SHOWN = 15;

async function overdue() {
  const query = `processDefinitionKey=${PROCESS}&unfinished=true`;
  const [{count}, instances, [definition]] = await Promise.all([
    read(`${ENGINE}/history/process-instance/count?${query}`),
    read(`${ENGINE}/history/process-instance?${query}&sortBy=startTime&sortOrder=asc&maxResults=${SHOWN}`),
    read(`${ENGINE}/process-definition?key=${PROCESS}&latestVersion=true`)
  ]);
  return {count, instances, definition};
}

function row(instance) {
  const link = element('a', {
    href: `#/process-instance/${instance.id}/runtime?tab=user-tasks-tab`, textContent: instance.businessKey ?? instance.id
  });
  return element('tr', {}, element('td', {}, link), element('td', {textContent: moment(instance.startTime)}));
}

function panel({count, instances, definition}) {
  const title = element('h3', {textContent: `Việc quá hạn (${count})`});
  if (count === 0) {
    return [title, element('p', {textContent: 'Không có việc nào quá hạn.'})];
  }
  const table = element('table', {className: 'cam-table'},
    element('thead', {}, element('tr', {}, element('th', {scope: 'col', textContent: 'Đơn vị · Mục · Kỳ'}),
      element('th', {scope: 'col', textContent: 'Ghi nhận quá hạn lúc'}))),
    element('tbody', {}, ...instances.map(row)));
  const page = element('p', {}, element('a', {href: '#/qua-han', textContent: 'Mở trang Quá hạn: tìm, nhắc, gia hạn, chuyển, rút'}));
  return definition ? [title, page, table, element('p', {}, element('a', {
    className: 'cchc-all-overdue', href: `#/process-definition/${definition.id}/runtime`,
    textContent: `Xem tất cả ${count} việc quá hạn và sơ đồ xử lý`
  }))] : [title, page, table];
}

export const overduePanel = {
  id: 'cchc-overdue',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  properties: {},
  render: (node) => {
    const section = element('section', {className: 'cchc-overdue', lang: 'vi'}, element('p', {textContent: 'Đang tải…'}));
    node.replaceChildren(section);
    overdue().then((found) => section.replaceChildren(...panel(found)))
      .catch((error) => section.replaceChildren(element('p', {role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
