// The one-stop desk: take over the export of the one-stop system, see what is late, and how dossiers fared.
import {dayOf, moment} from './dates.js';
import {element} from './element.js';
import {ROOT, me, now, read, upload} from './server.js';

const SHOWN = 100;

function table(headings, rows) {
  return element('div', {className: 'cchc-scroll'}, element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', {scope: 'col', textContent: text})))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((text) =>
      element('td', {textContent: text ?? ''})))))));
}

function resultOf(report) {
  const faults = report.faults.slice(0, SHOWN);
  return [
    element('p', {className: 'cchc-done', role: 'status',
      textContent: `Đã nhận: ${report.created} hồ sơ mới, ${report.changed} hồ sơ thay đổi, `
        + `${report.unchanged} hồ sơ không đổi.`}),
    ...(faults.length === 0 ? [] : [
      element('p', {className: 'cchc-error', textContent: `${report.faults.length} dòng không nhận được:`}),
      element('ul', {className: 'cchc-error'}, ...faults.map((text) => element('li', {textContent: text})))
    ])
  ];
}

function importForm(api, refresh) {
  const file = element('input', {type: 'file', accept: '.csv,.xlsx', id: 'cchc-dossier-file', className: 'cchc-file'});
  const chosen = element('span', {textContent: 'chưa chọn tệp'});
  file.addEventListener('change', () => {
    chosen.textContent = file.files[0]?.name ?? 'chưa chọn tệp';
  });
  const result = element('div', {});
  const button = element('button', {type: 'submit', className: 'btn btn-primary', textContent: 'Nhận hồ sơ'});
  const form = element('form', {noValidate: true},
    element('h4', {textContent: 'Nhận tệp xuất từ hệ thống một cửa'}),
    element('p', {textContent: 'Tệp CSV hoặc Excel (.xlsx), nhiều nhất 20 MB; nhận lại cùng một tệp không làm thay đổi gì.'}),
    element('p', {}, file, element('label', {htmlFor: file.id, className: 'btn btn-default', textContent: 'Chọn tệp…'}), ' ',
      chosen), element('p', {}, button), result);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (file.files.length === 0) {
      result.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: 'Hãy chọn tệp.'}));
      return;
    }
    button.disabled = true;
    result.replaceChildren(element('p', {role: 'status', textContent: 'Đang nhận…'}));
    try {
      result.replaceChildren(...resultOf(await upload(`${ROOT}/api/dossiers/files`, file.files[0], api.CSRFToken)));
      await refresh();
    } catch (error) {
      result.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message}));
    } finally {
      button.disabled = false;
    }
  });
  return form;
}

async function lateOnes(unit) {
  const dossiers = await read(`${ROOT}/api/dossiers?unit=${encodeURIComponent(unit)}&status=PROCESSING`);
  const late = dossiers.filter((dossier) => dossier.late || dossier.apology);
  return [
    element('h4', {textContent: `Hồ sơ trễ hẹn hoặc sắp trễ: ${late.length}`}),
    late.length === 0 ? '' : table(['Mã hồ sơ', 'Thủ tục', 'Người nộp', 'Hẹn trả', 'Hẹn lại', 'Người xử lý'],
      late.slice(0, SHOWN).map((it) => [it.code, it.procedure, it.applicant, moment(it.dueAt), it.apology?.newDueAt ? dayOf(it.apology.newDueAt) : '',
        it.official]))
  ];
}

async function figures(units) {
  const today = await now();
  const year = today.getFullYear();
  const span = `from=${year}-01-01&to=${year}-12-31`;
  const lines = await read(`${ROOT}/api/dossier-figures?${span}`);
  return [
    element('h4', {textContent: `Kết quả năm ${year}`}),
    table(['Đơn vị', 'Đã trả', 'Đúng hạn', 'Đúng hạn (%)', 'Trễ', 'Trễ do chủ quan', 'Xin lỗi kịp thời (%)', 'Tồn đọng'],
      lines.map((it) => [it.name, it.returned, it.onTime, it.onTimeRate, it.late, it.lateSubjective, it.apologyRate,
        it.leftOver])),
    element('p', {}, element('a', {className: 'btn btn-default', href: `${ROOT}/api/dossier-figures/xlsx?${span}`,
      textContent: 'Tải bảng (.xlsx)'}), ' ',
    ...(units.length === 1 ? [element('a', {className: 'btn btn-default',
      href: `${ROOT}/api/dossier-figures/xlsx?${span}&unit=${encodeURIComponent(units[0])}&by=OFFICIAL`,
      textContent: 'Tải theo người xử lý (.xlsx)'})] : []))
  ];
}

export async function fill(dialog, api) {
  const units = [...new Set((await me()).roles.map((role) => role.unit))];
  const list = element('div', {});
  const refresh = async () => {
    const [late, counted] = await Promise.all([units.length > 0 ? lateOnes(units[0]) : [], figures(units)]);
    list.replaceChildren(...late, ...counted);
  };
  await refresh();
  dialog.show('Hồ sơ một cửa', importForm(api, refresh), list);
}
