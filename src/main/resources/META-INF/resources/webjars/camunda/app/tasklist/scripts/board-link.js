// The way to the board, for everybody: it shows what each may see.
import {element} from './element.js';
import {ROOT} from './server.js';

export const boardLink = {
  id: 'cchc-board-link',
  pluginPoint: 'tasklist.navbar.action',
  priority: 260,
  properties: {},
  render: (node) => node.replaceChildren(element('a', {href: `${ROOT}/dieu-hanh`, textContent: 'Điều hành'})),
  unmount: () => {}
};
