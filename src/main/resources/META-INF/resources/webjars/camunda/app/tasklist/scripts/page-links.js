// The ways to the system's own pages, for everybody: each shows what one may see.
import {element} from './element.js';
import {ROOT} from './server.js';

function link(id, priority, path, textContent) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    properties: {},
    render: (node) => node.replaceChildren(element('a', {href: `${ROOT}${path}`, textContent})),
    unmount: () => {}
  };
}

export const deskLink = link('cchc-desk-link', 270, '/viec-hom-nay', 'Hôm nay');

export const boardLink = link('cchc-board-link', 260, '/dieu-hanh', 'Điều hành');
