// On the administrators' first page: how the engine is doing, and what is known of its releases.
import {moment} from '../../tasklist/scripts/dates.js';
import {element} from '../../tasklist/scripts/element.js';
import {ROOT, read} from '../../tasklist/scripts/server.js';

async function facts() {
  const status = await read(`${ROOT}/api/engine-status`);
  const list = element('dl', {className: 'cchc-facts'});
  for (const [term, value] of [
    ['Động cơ quy trình', `Camunda ${status.version}, bản cộng đồng`], ['Cơ sở dữ liệu', status.database],
    ['Đồng hồ hệ thống', moment(`${status.clock}+07:00`)], ['Quy trình đang chạy', String(status.instances)],
    ['Việc nền đang chờ chạy', String(status.waitingJobs)],
    ['Việc nền bị lỗi', status.failedJobs === 0 ? 'không có' : `${status.failedJobs}, xem trong trang Giám sát`]
  ]) {
    list.append(element('dt', {textContent: term}), element('dd', {textContent: value}));
  }
  return [list, element('p', {textContent: 'Bản cộng đồng 7.24 là bản cuối của nhà cung cấp (tháng 10/2025), không còn '
    + 'được sửa lỗi. Cách chuyển sang một nhánh được duy trì: xem tài liệu vận hành của hệ thống.'})];
}

export const engineStatus = {
  id: 'cchc-engine-status',
  pluginPoint: 'admin.dashboard.section',
  priority: 1000,
  properties: {label: 'Tình trạng hệ thống'},
  render: (node) => {
    const pane = element('section', {className: 'cchc-deadline', lang: 'vi'});
    node.replaceChildren(pane);
    facts().then((nodes) => pane.replaceChildren(...nodes))
      .catch((error) => pane.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message})));
  },
  unmount: () => {}
};
