// The reports of a period: who sent when, one's own with its downloads, and the way to correct what is locked.
import {day, moment} from './dates.js';
import {element} from './element.js';
import {ROOT, me, now, read, send} from './server.js';

const STAGES = {
  PREPARING: 'đang lập', APPROVING: 'chờ thủ trưởng duyệt', DELIVERED: 'chờ Phòng Nội vụ tiếp nhận',
  ACCEPTED: 'đã tiếp nhận, đã khóa'
};

const FEWEST = 5;

function table(headings, rows) {
  return element('div', {className: 'cchc-scroll'}, element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', {scope: 'col', textContent: text})))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((text) =>
      element('td', {textContent: text ?? ''})))))));
}

function link(href, textContent) {
  return element('a', {className: 'btn btn-default', href, textContent});
}

/** Asks for a correction of a locked report with its reason. */
function correction(report, api, refresh) {
  const reason = element('textarea', {className: 'form-control', rows: 2, maxLength: 1000});
  const message = element('p', {className: 'cchc-error', role: 'alert', hidden: true});
  const button = element('button', {type: 'submit', className: 'btn btn-primary', textContent: 'Mở đính chính'});
  const form = element('form', {noValidate: true}, element('label', {}, 'Lý do đính chính', reason), message,
    element('p', {}, button));
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    const problem = reason.value.trim().length < FEWEST ? 'Hãy ghi lý do đính chính.'
      : await send(`${ROOT}/api/reports/sheets/${report.reportId}/corrections`, {reason: reason.value}, api.CSRFToken)
        .catch(() => 'Chưa gửi được, hãy kiểm tra kết nối.');
    if (problem) {
      Object.assign(message, {textContent: problem, hidden: false});
      button.disabled = false;
    } else {
      await refresh('Đã mở đính chính: việc «Lập báo cáo định kỳ» mới nằm trong «Việc của đơn vị».');
    }
  });
  return element('details', {}, element('summary', {textContent: 'Số liệu đã khóa có sai sót?'}), form);
}

function own(reports, api, refresh) {
  const newest = reports.at(-1);
  return element('section', {className: 'cchc-part'},
    element('h4', {textContent: newest.unitName}),
    ...reports.filter((report) => report.reportId !== null).map((report) => element('p', {},
      `Lần ${report.edition}: ${STAGES[report.stage]}${report.late ? ', gửi trễ' : ''}. `,
      link(`${ROOT}/api/reports/sheets/${report.reportId}/docx`, 'Tải báo cáo (.docx)'), ' ',
      link(`${ROOT}/api/reports/sheets/${report.reportId}/xlsx`, 'Tải số liệu (.xlsx)'))),
    newest.reportId === null ? element('p', {textContent: 'Chưa phát báo cáo của kỳ này.'}) : '',
    newest.stage === 'ACCEPTED' ? correction(newest, api, refresh) : '');
}

async function content(period, api, refresh) {
  const lines = await read(`${ROOT}/api/reports?period=${period.key}`);
  const units = new Set((await me()).roles.map((role) => role.unit));
  const mine = [...units].map((unit) => lines.filter((line) => line.unitId === unit)).filter((list) => list.length > 0);
  const sent = new Set(lines.filter((line) => line.deliveredAt !== null).map((line) => line.unitId));
  return [
    element('p', {textContent: `Số liệu từ ${day(period.opens)} đến ${day(period.closes)}; đơn vị gửi trước `
      + `${moment(period.submission)}, huyện gửi cấp trên trước ${moment(period.forwarding)}.`}),
    ...mine.map((list) => own(list, api, refresh)),
    element('h4', {textContent: `Tình hình gửi: ${sent.size}/${new Set(lines.map((line) => line.unitId)).size} đơn vị đã gửi`}),
    table(['Đơn vị', 'Lần', 'Tình trạng', 'Gửi lúc', 'Trễ', 'Bị trả lại', 'Tiếp nhận lúc'], lines.map((line) => [
      line.unitName, line.edition || '', line.stage ? STAGES[line.stage] : 'chưa phát báo cáo', moment(line.deliveredAt),
      line.late ? 'trễ' : '', line.returned || '', moment(line.acceptedAt)])),
    element('p', {}, link(`${ROOT}/api/reports/xlsx?period=${period.key}`, 'Tải danh sách (.xlsx)'))
  ];
}

export async function fill(dialog, api) {
  const today = await now();
  const periods = await read(`${ROOT}/api/reports/periods?year=${today.getFullYear()}`);
  if (periods.length === 0) {
    dialog.show('Báo cáo CCHC', element('p', {textContent: 'Năm nay chưa có kỳ báo cáo.'}));
    return;
  }
  const open = periods.filter((period) => new Date(`${period.closes}T00:00:00+07:00`) <= today);
  const choice = element('select', {className: 'form-control'}, ...periods.map((period) =>
    element('option', {value: period.key, textContent: period.name, selected: period === open.at(-1)})));
  const body = element('div', {});
  const done = element('p', {className: 'cchc-done', role: 'status'});
  const refresh = async (note = '') => {
    done.textContent = note;
    body.replaceChildren(...await content(periods.find((period) => period.key === choice.value), api, refresh));
  };
  choice.addEventListener('change', () => refresh().catch((error) =>
    body.replaceChildren(element('p', {className: 'cchc-error', role: 'alert', textContent: error.message}))));
  await refresh();
  dialog.show('Báo cáo CCHC', element('label', {}, 'Kỳ báo cáo', choice), done, body);
}
