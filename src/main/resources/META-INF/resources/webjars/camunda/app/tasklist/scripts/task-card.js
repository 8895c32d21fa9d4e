// What the list tells about each task: the duty, whose it is, for which period, and when it is due.
import {dayOf, daysBetween} from './dates.js';
import {element} from './element.js';
import {now} from './server.js';

function deadline(node, due) {
  now().then((moment) => {
    const late = new Date(due) < moment;
    const days = daysBetween(moment, due);
    const left = days === 0 ? 'hôm nay' : `còn ${days} ngày`;
    node.textContent = `Hạn ${dayOf(due)} – ${late ? 'đã quá hạn' : left}`;
    node.classList.toggle('cchc-late', late);
    node.classList.toggle('cchc-soon', !late && days <= 7);
  }).catch(() => {});
}

function card(task, labels) {
  const known = new Map((task._embedded?.variable ?? []).map(({name, value}) => [name, value]));
  const node = element('div', {className: 'cchc-card', lang: 'vi'});
  const work = known.get('workTitle') ?? task._embedded?.processDefinition?.[0].name;
  if (work) {
    node.append(element('p', {className: 'cchc-card-work', textContent: work}));
  }
  const facts = labels.filter(({name}) => name !== 'workTitle' && known.get(name));
  if (facts.length > 0) {
    node.append(element('dl', {}, ...facts.map(({name, label}) => element('div', {},
      element('dt', {textContent: label}), element('dd', {textContent: known.get(name)})))));
  }
  if (task.due) {
    const due = element('p', {className: 'cchc-card-due', textContent: `Hạn ${dayOf(task.due)}`});
    node.append(due);
    deadline(due, task.due);
  }
  return node;
}

export const taskCard = {
  id: 'cchc-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  properties: {},
  render: (node, context, scope) => node.replaceChildren(card(scope.task, scope.filterProperties?.variables ?? [])),
  unmount: () => {}
};
