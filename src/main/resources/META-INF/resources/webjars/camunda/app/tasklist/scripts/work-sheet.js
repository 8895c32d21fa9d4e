// The sheet of one official in the monthly review: what the system knows, what they add, what the inspection orders.
import {autosave} from './autosave.js';
import {day} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, read, replace} from './server.js';

/** A field; a day is repeated as it is written in Vietnam, whatever the browser's own way is. */
function field(label, input) {
  input.classList.add('form-control');
  if (input.type !== 'date') {
    return element('label', {}, label, input);
  }
  const written = element('span', {className: 'cchc-chosen', textContent: day(input.value)});
  input.addEventListener('input', () => {
    written.textContent = day(input.value);
  });
  return element('label', {}, label, input, written);
}

function area(value) {
  return element('textarea', {rows: 2, maxLength: 1000, value: value ?? ''});
}

function date(value) {
  return element('input', {type: 'date', value: value ?? ''});
}

/** What is known of a piece of work, in a line. */
function factsOf(item) {
  const parts = [item.source, item.dueDay && `hạn ${day(item.dueDay)}`,
    item.doneDay ? `xong ${day(item.doneDay)}` : 'chưa xong'].filter(Boolean);
  return element('p', {}, element('strong', {textContent: item.work}), ` – ${parts.join(', ')} `,
    item.late ? element('span', {className: 'cchc-error', textContent: 'CHẬM'}) : '');
}

/** A row for its official: own rows are theirs entirely. */
function filledRow(item, changed, remove) {
  const own = item.origin === 'OWN';
  const work = area(item.work);
  const due = date(item.dueDay);
  const done = date(item.doneDay);
  const result = area(item.result);
  const reason = area(item.reason);
  const node = element('section', {className: 'cchc-part'}, own ? '' : factsOf(item),
    element('div', {className: 'cchc-fields'},
      ...(own ? [field('Công việc', work), field('Hạn', due), field('Ngày xong', done)] : []),
      field('Kết quả', result), field(item.late ? 'Lý do chậm (bắt buộc)' : 'Lý do, vướng mắc', reason)));
  if (own) {
    const button = element('button', {type: 'button', className: 'btn btn-default btn-sm', textContent: 'Xóa dòng này'});
    button.addEventListener('click', () => {
      node.remove();
      remove();
    });
    node.append(button);
  }
  node.addEventListener('input', changed);
  return {
    node,
    row: () => ({
      work: own ? work.value : item.work, dueDay: (own ? due.value : item.dueDay) || null,
      doneDay: (own ? done.value : item.doneDay) || null, result: result.value, reason: reason.value,
      measure: item.measure, measureDay: item.measureDay
    })
  };
}

/** A row for the inspection: it orders what is done about late work. */
function inspectedRow(item, changed) {
  const measure = area(item.measure);
  const until = date(item.measureDay);
  const told = [item.result && `Kết quả: ${item.result}`, item.reason && `Lý do: ${item.reason}`].filter(Boolean);
  const node = element('section', {className: 'cchc-part'}, factsOf(item),
    ...told.map((text) => element('p', {textContent: text})),
    item.late ? element('div', {className: 'cchc-fields'}, field('Biện pháp xử lý', measure),
      field('Hạn của biện pháp', until)) : '');
  node.addEventListener('input', changed);
  return {node, row: () => ({...item, measure: measure.value, measureDay: until.value || null})};
}

export async function fill(dialog, task, api) {
  const variable = await read(`${ENGINE}/task/${task.id}/variables/sheetId`);
  const url = `${ROOT}/api/work-reviews/sheets/${variable.value}`;
  let sheet = await read(url);
  const inspection = sheet.stage === 'CHECKING';
  let rows = [];

  const {state, changed} = autosave(dialog, async () => {
    const items = rows.map((row) => row.row());
    sheet = {...sheet, version: (await replace(url, {version: sheet.version, items}, api.CSRFToken)).version};
  });

  const list = element('div', {});
  function add(item) {
    const row = inspection ? inspectedRow(item, changed) : filledRow(item, changed, () => {
      rows = rows.filter((each) => each !== row);
      changed();
    });
    rows.push(row);
    list.append(row.node);
    return row;
  }
  sheet.items.forEach(add);
  const more = element('button', {type: 'button', className: 'btn btn-default', textContent: 'Thêm việc khác'});
  more.addEventListener('click', () => add({origin: 'OWN', work: ''}).node.querySelector('textarea').focus());
  dialog.show(`Phiếu rà soát: ${sheet.name}`,
    sheet.returnReason ? element('p', {className: 'cchc-error',
      textContent: `Trả lại lần ${sheet.returned}: ${sheet.returnReason}`}) : '',
    sheet.items.length === 0 ? element('p', {textContent: 'Hệ thống chưa ghi nhận việc nào trong tháng.'}) : '',
    list, inspection ? '' : more, state);
}
