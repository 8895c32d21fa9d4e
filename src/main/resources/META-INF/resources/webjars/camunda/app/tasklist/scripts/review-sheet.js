// The review sheet of a plan: Home Affairs settles what the appendix leaves open, part by part.
import {element} from './element.js';
import {ENGINE, ROOT, read, send} from './server.js';

const STARTS = [
  ['', 'như đã hiểu'], ['dated', 'theo ngày, tháng, quý'], ['recurring', 'định kỳ'], ['continuous', 'thường xuyên'],
  ['event', 'khi có sự kiện'], ['request', 'khi có yêu cầu'], ['document', 'theo văn bản khác']
];

const STARTS_BY_CODE = Object.fromEntries(STARTS.slice(1));

function input(label, value, hint) {
  const box = element('input', {type: 'text', className: 'form-control', value: value ?? '', placeholder: hint ?? ''});
  return {box, node: element('label', {}, label, box), value: () => box.value.trim()};
}

function choice(label, value) {
  const box = element('select', {className: 'form-control'},
    ...STARTS.map(([code, name]) => element('option', {value: code, textContent: name, selected: code === value})));
  return {node: element('label', {}, label, box), value: () => box.value};
}

function productChoice(row, line, part) {
  const chosen = new Set((line.products ?? '').split(';').filter(Boolean).map(Number));
  const boxes = row.products.map((name, index) => element('input', {
    type: 'checkbox', checked: chosen.size > 0 ? chosen.has(index + 1) : part.products.includes(name)
  }));
  const before = boxes.map((box) => box.checked).join();
  return {
    node: element('fieldset', {}, element('legend', {textContent: 'Sản phẩm theo hạn này'}),
      ...row.products.map((name, index) => element('label', {className: 'cchc-check'}, boxes[index], ` ${name}`))),
    value: () => boxes.map((box) => box.checked).join() === before ? line.products
      : boxes.flatMap((box, index) => box.checked ? [index + 1] : []).join(';')
  };
}

function fact(term, text) {
  return element('p', {}, element('strong', {textContent: `${term}: `}), text);
}

/** A part with what was understood of it and the fields to settle it. */
function partOf(row, part, line, questions) {
  const fields = {
    deadline: input('Thời hạn nói cách khác, hoặc số thứ tự hạn trong ô', line.deadline, 'Ví dụ: Trước ngày 30/11'),
    start: choice('Khởi động', line.start),
    products: productChoice(row, line, part),
    units: input('Đơn vị chủ trì', line.units, part.units.join('; ') || 'Ví dụ: Phòng Tư pháp; UBND cấp xã'),
    coordinating: input('Đơn vị phối hợp (gạch ngang nếu không có)', line.coordinating, 'như trong phụ lục'),
    note: input('Lý do hiểu như vậy', line.note)
  };
  const open = questions.filter((question) => question.row === row.row && question.part === part.part);
  return {
    open: open.length > 0,
    node: element('section', {className: 'cchc-part'},
      element('h4', {textContent: `${row.row}, phần ${part.part}: ${row.task}`}),
      ...open.map((question) => element('p', {className: 'cchc-error', textContent: question.text})),
      fact('Thời hạn trong phụ lục', row.deadlineText),
      fact('Hiểu là', `${part.reading || 'không đọc được'} (${STARTS_BY_CODE[part.start.toLowerCase()]})`),
      fact('Chủ trì', part.units.join(', ') || 'chưa xác định'),
      element('div', {className: 'cchc-fields'}, ...Object.values(fields).map((field) => field.node))),
    line: () => ({
      row: row.row, part: part.part, clause: line.clause, duty: line.duty,
      ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.value()]))
    })
  };
}

async function load(year) {
  // The plan first: what is based on its number of saves must not be older than that.
  const plan = await read(`${ROOT}/api/plans/${year}`);
  const sheet = await read(`${ROOT}/api/plans/${year}/review`);
  const lines = new Map(sheet.map((line) => [`${line.row}/${line.part}`, line]));
  const parts = plan.rows.flatMap((row) => row.parts.map((part) =>
    partOf(row, part, lines.get(`${row.row}/${part.part}`), plan.questions)));
  return {plan, parts};
}

async function sheet(dialog, year, api, note = '') {
  const {plan, parts} = await load(year);
  const message = element('p', {className: 'cchc-done', role: 'status', textContent: note});
  const open = parts.filter((part) => part.open).length;
  const all = element('input', {type: 'checkbox', checked: open === 0});
  const showAll = () => parts.forEach((part) => {
    part.node.hidden = !all.checked && !part.open;
  });
  all.addEventListener('change', showAll);
  showAll();
  const save = element('button', {type: 'button', className: 'btn btn-primary', textContent: 'Lưu bảng rà soát'});
  save.addEventListener('click', async () => {
    save.disabled = true;
    const problem = await send(`${ROOT}/api/plans/${year}/review?basis=${plan.edits}`, parts.map((part) => part.line()), api.CSRFToken, 'PUT')
      .catch(() => 'Không lưu được, hãy kiểm tra kết nối rồi lưu lại.');
    if (problem) {
      Object.assign(message, {className: 'cchc-error', textContent: problem});
      save.disabled = false;
    } else {
      await sheet(dialog, year, api, 'Đã lưu.');
    }
  });
  dialog.show(`Bảng rà soát: ${plan.title}`,
    element('p', {textContent: open > 0 ? `Còn ${open} phần phải làm rõ.` : 'Mọi phần đã rõ.'}),
    element('label', {className: 'cchc-check'}, all, ' Hiện cả những phần đã rõ'),
    ...parts.map((part) => part.node), message, element('p', {}, save));
}

/** Fills the dialog of the task that reviews a plan. */
export async function fill(dialog, task, api) {
  const year = await read(`${ENGINE}/task/${task.id}/variables/planYear`);
  await sheet(dialog, year.value, api);
}
