// What the list tells about each task: the duty, whose it is, for which period, and when it is due.
import {dayOf} from './dates.js';
import {element} from './element.js';
import {now} from './server.js';
import {workingDaysBetween} from './working-days.js';

/** Most working days left that are few. */
const FEW = 5;

async function deadline(node, due) {
  const moment = await now();
  const late = new Date(due) < moment;
  const today = dayOf(due) === dayOf(moment);
  const days = late ? await workingDaysBetween(due, moment) : await workingDaysBetween(moment, due);
  const left = today ? 'hôm nay' : `còn ${Math.max(1, days)} ngày làm việc`;
  const passed = days === 0 ? 'quá hạn trong ngày' : `quá hạn ${days} ngày làm việc`;
  node.textContent = `Hạn ${dayOf(due)} – ${late ? passed : left}`;
  node.classList.add(late ? 'cchc-late' : days <= FEW ? 'cchc-soon' : 'cchc-far');
}

function card(task, labels) {
  const known = new Map((task._embedded?.variable ?? []).map(({name, value}) => [name, value]));
  const node = element('div', {className: 'cchc-card', lang: 'vi'});
  const work = known.get('workTitle') ?? task._embedded?.processDefinition?.[0].name;
  if (work) {
    node.append(element('p', {className: 'cchc-card-work', textContent: work}));
  }
  const returned = known.get('returnReason');
  if (returned) {
    node.append(element('p', {className: 'cchc-card-returned', textContent: returned.replaceAll('**', '')}));
  }
  const facts = labels.filter(({name}) => !['workTitle', 'returnReason'].includes(name) && known.get(name));
  if (facts.length > 0) {
    node.append(element('dl', {}, ...facts.map(({name, label}) => element('div', {},
      element('dt', {textContent: label}), element('dd', {textContent: known.get(name)})))));
  }
  if (task.due) {
    const due = element('p', {className: 'cchc-card-due', textContent: `Hạn ${dayOf(task.due)}`});
    node.append(due);
    deadline(due, task.due).catch(() => {});
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
