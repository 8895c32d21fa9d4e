// The engine's tables show moments as 2024-02-06T07:32:11; people read 06/02/2024 07:32:11.
const MOMENT = /^\s*(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})\s*$/;

function readable(cell) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parts = MOMENT.exec(node.data);
    if (parts) {
      const [, year, month, day, time] = parts;
      node.data = `${day}/${month}/${year} ${time}`;
    }
  }
}

/** From now on. */
export function keepDates() {
  const all = () => document.querySelectorAll('td, dd').forEach(readable);
  new MutationObserver(all).observe(document.body, {childList: true, subtree: true, characterData: true});
}
