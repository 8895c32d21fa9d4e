// The sheet of a unit's periodic report: figures with what they mean, narrative, products that are known already.
import {autosave} from './autosave.js';
import {day} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, read, replace} from './server.js';

const MODES = {Task_PrepareReport: 'write', Task_ApproveReport: 'remark', Task_AcceptReport: 'remark'};

/** A number as it is written in Vietnam. */
function number(value) {
  return value === null ? 'chưa có' : Number(value).toLocaleString('vi-VN', {maximumFractionDigits: 2});
}

function shown(line, value) {
  return line.kind === 'YES_NO' && value !== null ? (Number(value) > 0 ? 'có' : 'không') : number(value);
}

function area(value, maxLength, rows = 2) {
  return element('textarea', {className: 'form-control', rows, maxLength, value: value ?? ''});
}

function labelled(label, input) {
  return element('label', {}, label, input);
}

function valueField(line) {
  if (line.kind === 'YES_NO') {
    return element('select', {className: 'form-control'},
      ...[['', 'chưa chọn'], ['1', 'có'], ['0', 'không']].map(([value, textContent]) => element('option',
        {value, textContent, selected: value === (line.value === null ? '' : String(Number(line.value)))})));
  }
  return element('input', {type: 'number', min: '0', step: line.kind === 'COUNT' ? '1' : '0.01', className: 'form-control',
    value: line.value === null ? '' : String(line.value)});
}

/** What stands under a figure's name: meaning, before, target. */
function meaning(line, sheet) {
  return element('p', {className: 'cchc-hint'}, `${line.definition} Đơn vị tính: ${line.measure}. `,
    sheet.previousName ? `Kỳ trước (${sheet.previousName}): ${shown(line, line.previous)}. ` : '',
    line.target ? `Mục tiêu ${line.target}. ` : '',
    line.source ? element('strong', {textContent: `Hệ thống điền: ${number(line.known)}. Nguồn: ${line.source}.`}) : '');
}

/** A figure; refresh(line) shows what the server made of it. */
function figure(line, sheet, mode, changed) {
  const value = valueField(line);
  const reason = area(line.reason, 1000);
  const reasonField = labelled('Lý do xác nhận (bắt buộc)', reason);
  const remark = area(line.remark, 1000);
  const computed = element('strong', {});
  const doubts = element('p', {className: 'cchc-error', role: 'alert'});
  const remarked = element('p', {className: 'cchc-error'});
  const writes = mode === 'write' && !line.computed;
  const name = `${line.code}. ${line.name}`;
  const head = writes ? labelled(name, value) : element('p', {}, `${name}: `, computed);
  const node = element('section', {className: 'cchc-part'}, head, meaning(line, sheet), doubts,
    writes ? reasonField : '', mode === 'remark' ? labelled(`Nhận xét ${line.code}`, remark) : remarked);
  node.dataset.code = line.code;
  node.addEventListener('input', changed);
  let now = line;
  function refresh(next) {
    // A confirmation is of the value that it was given for.
    if (now.reason && !next.reason && reason.value === now.reason) {
      reason.value = '';
    }
    now = next;
    computed.textContent = shown(next, next.value)
      + (next.met === null ? '' : next.met ? ' – đạt mục tiêu' : ' – chưa đạt mục tiêu');
    doubts.textContent = next.doubts.join('. ')
      + (!writes && next.doubts.length > 0 ? `. Lý do: ${next.reason ?? 'chưa nêu'}` : '');
    doubts.hidden = next.doubts.length === 0;
    reasonField.hidden = next.doubts.length === 0 && reason.value === '';
    remarked.textContent = next.remark ? `Nhận xét: ${next.remark}` : '';
    remarked.hidden = !next.remark;
  }
  refresh(line);
  return {
    node, code: line.code, refresh,
    entry: () => writes ? {code: now.code, value: value.value, reason: reason.value} : null,
    remark: () => ({code: now.code, remark: remark.value})
  };
}

function story(part, sheet, mode, changed) {
  const text = area(part.content, 10000, 4);
  const remark = area(part.remark, 1000);
  const title = part.title + (part.demanded ? ' (bắt buộc)' : '');
  const node = element('section', {className: 'cchc-part'},
    part.part === 'THEME' && sheet.theme ? element('p', {className: 'cchc-hint', textContent: `Chủ đề: ${sheet.theme}`}) : '',
    mode === 'write' ? labelled(title, text)
      : element('div', {}, element('strong', {textContent: part.title}),
        element('p', {className: 'cchc-told', textContent: part.content ?? '(để trống)'})),
    mode === 'remark' ? labelled(`Nhận xét phần «${part.title}»`, remark)
      : part.remark ? element('p', {className: 'cchc-error', textContent: `Nhận xét: ${part.remark}`}) : '');
  node.addEventListener('input', changed);
  return {node, entry: () => ({part: part.part, text: (mode === 'write' ? text : remark).value})};
}

function products(sheet) {
  if (sheet.products.length === 0) {
    return [element('p', {textContent: 'Không có sản phẩm nào của kế hoạch trong kỳ.'})];
  }
  const rows = sheet.products.map((product) => element('li', {},
    element('strong', {textContent: product.product}), ` – ${product.documentNumber
      ? `${product.documentNumber} ngày ${day(product.documentDate)}` : 'chưa nộp'}, hạn ${day(product.dueDay)}${
      product.late ? ', trễ hạn' : ''}. `, element('em', {textContent: `Nguồn: ${product.source}.`})));
  return [element('ul', {}, ...rows)];
}

export async function fill(dialog, task, api) {
  const variable = await read(`${ENGINE}/task/${task.id}/variables/dutyRecordId`);
  let sheet = await read(`${ROOT}/api/reports/of-duty/${variable.value}`);
  const url = `${ROOT}/api/reports/sheets/${sheet.id}`;
  const mode = MODES[task.taskDefinitionKey];

  const figures = [];
  const stories = [];

  const {state, changed} = autosave(dialog, async () => {
    const body = mode === 'write'
      ? {version: sheet.version, figures: figures.map((each) => each.entry()).filter(Boolean),
        narratives: stories.map((each) => each.entry())}
      : {version: sheet.version, figures: figures.map((each) => each.remark()),
        narratives: stories.map((each) => each.entry())};
    sheet = await replace(mode === 'write' ? url : `${url}/remarks`, body, api.CSRFToken);
    const lines = new Map(sheet.groups.flatMap((group) => group.lines).map((line) => [line.code, line]));
    figures.forEach((each) => each.refresh(lines.get(each.code)));
  });

  const groups = sheet.groups.map((group) => {
    const made = group.lines.map((line) => figure(line, sheet, mode, changed));
    figures.push(...made);
    return element('div', {}, element('h4', {textContent: group.name}), ...made.map((each) => each.node));
  });
  stories.push(...sheet.narratives.map((part) => story(part, sheet, mode, changed)));
  dialog.show(`Bảng số liệu: ${sheet.periodName}, ${sheet.unitName}`,
    element('p', {textContent: `Số liệu từ ${day(sheet.opens)} đến ${day(sheet.closes)}.`}),
    sheet.correctionReason ? element('p', {textContent: `Đính chính lần ${sheet.edition - 1}: ${sheet.correctionReason}`}) : '',
    ...groups, element('h4', {textContent: 'Sản phẩm theo kế hoạch trong kỳ (hệ thống điền)'}), ...products(sheet),
    element('h4', {textContent: 'Phần lời'}), ...stories.map((each) => each.node), state);
}
