// Behind each filter, how many tasks it holds: what is overdue is seen without opening it.
import {element} from './element.js';
import {ENGINE, read} from './server.js';

const EVERY = 60000;

let counts = new Map();

function place() {
  document.querySelectorAll('.task-filter h4.name > a').forEach((link) => {
    const name = link.firstChild?.textContent.trim();
    if (counts.has(name)) {
      const shown = link.querySelector('.cchc-count') ?? link.appendChild(element('span', {className: 'cchc-count'}));
      const text = ` (${counts.get(name)})`;
      if (shown.textContent !== text) {
        shown.textContent = text;
      }
    }
  });
}

/** Counts anew. */
export async function count() {
  if (!document.querySelector('.task-filter') || document.hidden) {
    return;
  }
  try {
    const filters = await read(`${ENGINE}/filter?resourceType=Task&itemCount=true`);
    counts = new Map(filters.map(({name, itemCount}) => [name, itemCount]));
    place();
  } catch {
    // The next round counts again; the list itself says when the server is away.
  }
}

/** From now on counts are shown and kept. */
export function keepCounts() {
  let seen = false;
  new MutationObserver(() => {
    const there = document.querySelector('.task-filter') !== null;
    if (there && !seen) {
      count();
    }
    seen = there;
    place();
  }).observe(document.body, {childList: true, subtree: true});
  let soon;
  window.addEventListener('hashchange', () => {
    window.clearTimeout(soon);
    soon = window.setTimeout(count, 800);
  });
  window.setInterval(count, EVERY);
}
