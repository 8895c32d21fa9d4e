// The engine's tables show moments as 2024-02-06T07:32:11, where people read 06/02/2024 07:32:11, and have a
// heading that no text file translates.
const MOMENT = /^\s*(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})\s*$/;

function readable(cell) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parts = MOMENT.exec(node.data);
    if (parts) {
      const [, year, month, day, time] = parts;
      node.data = `${day}/${month}/${year} ${time}`;
    } else if (node.data.trim() === 'Actions' && document.documentElement.lang === 'vi') {
      node.data = 'Thao tác';
    }
  }
}

/** From now on. */
export function keepReadable() {
  const all = () => document.querySelectorAll('td, th').forEach(readable);
  new MutationObserver(all).observe(document.body, {childList: true, subtree: true, characterData: true});
}
