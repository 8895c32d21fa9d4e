// The district's report: figures with what each unit gave to them, narrative by those who write it.
import {autosave} from './autosave.js';
import {day} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, read, replace} from './server.js';

function number(value) {
  return value === null ? '–' : Number(value).toLocaleString('vi-VN', {maximumFractionDigits: 2});
}

/** A figure; opened it says where it comes from. */
function figure(line) {
  const verdict = line.met === null ? '' : line.met ? ' – đạt' : ' – chưa đạt';
  const sources = line.sources.map((source) =>
    `${source.unitName}: ${number(source.value)}${source.edition > 1 ? ` (đính chính lần ${source.edition - 1})` : ''}`);
  return element('details', {}, element('summary', {}, `${line.code}. ${line.name}: `,
    element('strong', {textContent: `${number(line.value)} ${line.measure}`}),
    line.target ? ` (mục tiêu ${line.target}${verdict})` : '', line.previous === null ? '' : `, kỳ trước ${number(line.previous)}`),
  element('p', {className: 'cchc-hint', textContent: `Nguồn: ${sources.join('; ') || 'chưa có đơn vị nào'}.`}));
}

function part(known, writes, changed) {
  const text = element('textarea', {className: 'form-control', rows: 5, maxLength: 20000, value: known.content ?? ''});
  let was = known.content;
  const title = `${known.title}${known.demanded ? ' (bắt buộc)' : ''} – ${known.leadName}`;
  text.addEventListener('input', changed);
  return {
    code: known.code,
    node: writes ? element('label', {className: 'cchc-part'}, title, text)
      : element('div', {className: 'cchc-part'}, element('strong', {textContent: title}),
        element('p', {className: 'cchc-told', textContent: known.content ?? '(chưa ghi)'})),
    changed: () => writes && text.value.trim() !== (was ?? ''),
    written: () => ({was, text: text.value}),
    kept: (content) => {
      was = content;
    }
  };
}

export async function fill(dialog, task, api) {
  const period = (await read(`${ENGINE}/task/${task.id}/variables/period`)).value;
  const url = `${ROOT}/api/district-reports/${period}`;
  const view = await read(url);
  const step = task.taskDefinitionKey;
  const lead = step === 'Task_WriteFieldPart'
    ? (await read(`${ENGINE}/task/${task.id}/variables/contributorId`)).value : null;
  const fields = new Set(view.lines.map((line) => line.field));

  const {state, changed} = autosave(dialog, async () => {
    const open = parts.filter((each) => each.changed());
    if (open.length === 0) {
      return false;
    }
    const kept = await replace(url, {parts: Object.fromEntries(open.map((each) => [each.code, each.written()]))},
      api.CSRFToken);
    open.forEach((each) => each.kept(kept.parts.find((one) => one.code === each.code).content));
    return true;
  });

  const shown = view.parts.filter((known) => lead === null || (fields.has(known.code) && known.leadUnitId === lead));
  const parts = shown.map((known) => part(known, step === 'Task_ComposeReport' || lead !== null, changed));
  const told = view.unitParts.map((each) => element('p', {className: 'cchc-told'},
    element('strong', {textContent: `${each.unitName}, ${each.title.toLowerCase()}: `}), each.content));
  dialog.show(`Báo cáo tổng hợp: ${view.periodName}, toàn huyện`,
    element('p', {textContent: `Số liệu từ ${day(view.opens)} đến ${day(view.closes)}.`}),
    view.missing.length > 0 ? element('p', {className: 'cchc-error',
      textContent: `Chưa có báo cáo được tiếp nhận: ${view.missing.join(', ')}.`}) : '',
    ...parts.flatMap((each) => [each.node,
      ...view.lines.filter((line) => line.field === each.code).map(figure)]),
    element('details', {}, element('summary', {textContent: 'Phần lời của các đơn vị'}), ...told), state);
}
