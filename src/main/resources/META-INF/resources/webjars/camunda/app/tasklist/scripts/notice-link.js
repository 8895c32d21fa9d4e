// The way to one's reminders, with how many of them are new.
import {element} from './element.js';
import {ROOT, read} from './server.js';

const AGAIN_AFTER = 5 * 60_000;

let timer = null;

async function count(link) {
  try {
    const {count: unread} = await read(`${ROOT}/api/notices/unread`);
    link.textContent = unread > 0 ? `Nhắc việc (${unread})` : 'Nhắc việc';
  } catch {
    // The link leads there all the same.
  }
}

export const noticeLink = {
  id: 'cchc-notice-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 250,
  properties: {},
  render: (node) => {
    const link = element('a', {href: `${ROOT}/nhac-viec`, textContent: 'Nhắc việc'});
    node.replaceChildren(link);
    count(link);
    timer = window.setInterval(() => count(link), AGAIN_AFTER);
  },
  unmount: () => window.clearInterval(timer)
};
