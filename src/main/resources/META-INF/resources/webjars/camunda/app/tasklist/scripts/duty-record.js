// What is on record about a duty: why it is due when it is, and who has done what.
import {day, moment} from './dates.js';
import {element} from './element.js';

const STATUS = {
  OPEN: 'Đang thực hiện',
  DELIVERED: 'Đã nộp, chờ nghiệm thu',
  CLOSED: 'Đã kết thúc',
  WITHDRAWN: 'Đã rút'
};

const EXTENSION_STATUS = {
  ASKED: 'Chờ quyết định', GRANTED: 'Đồng ý', REFUSED: 'Không đồng ý', APPLIED: 'Đồng ý, đã dời hạn',
  LAPSED: 'Hết hiệu lực: đã nộp hoặc rút'
};

/** On time or how late, once delivered. */
function lateness(days) {
  return days == null ? '' : days === 0 ? 'Đúng hạn' : `Chậm ${days} ngày làm việc`;
}

function table(caption, headings, rows) {
  if (rows.length === 0) {
    return '';
  }
  return element('section', {}, element('h4', {textContent: caption}), element('table', {className: 'table cchc-table'},
    element('thead', {}, element('tr', {}, ...headings.map((text) => element('th', {scope: 'col', textContent: text})))),
    element('tbody', {}, ...rows.map((cells) =>
      element('tr', {}, ...cells.map((text) => element('td', {textContent: text ?? ''})))))));
}

function facts(pairs) {
  const list = element('dl', {className: 'cchc-facts'});
  for (const [term, value] of pairs) {
    if (value) {
      list.append(element('dt', {textContent: term}), element('dd', {textContent: value}));
    }
  }
  return list;
}

/** Why a duty is due when it is, and where it has lain how long, as nodes of a page. */
export function dutyDeadline(duty) {
  const named = (user) => (user ? duty.names?.[user] ?? user : '');
  return [
    facts([
      ['Nhiệm vụ', `${duty.row} ${duty.title}`], ['Đơn vị', duty.unitName], ['Kỳ', duty.periodName],
      ['Hạn', moment(duty.dueAt)],
      ['Hạn ban đầu', duty.dueAt === duty.originalDueAt ? '' : moment(duty.originalDueAt)],
      ['Cách tính hạn', duty.explanation], ['Căn cứ', duty.source],
      ['Người thực hiện', named(duty.assignee)], ['Tình trạng', STATUS[duty.status] ?? ''],
      ['Đã nộp', moment(duty.deliveredAt)], ['Đúng hạn hay chậm', lateness(duty.workingDaysLate)]
    ]),
    table('Gia hạn', ['Ngày gửi', 'Người gửi', 'Lý do', 'Đề nghị hạn', 'Kết quả', 'Hạn được duyệt', 'Ý kiến'],
      duty.extensions.map((it) => [moment(it.requestedAt), named(it.requestedBy), it.reason, day(it.requestedDay),
        EXTENSION_STATUS[it.status] ?? '', day(it.grantedDay), it.decisionReason])),
    table('Các bước', ['Bước', 'Đơn vị', 'Bắt đầu', 'Hạn', 'Kết thúc', 'Người làm', 'Số ngày làm việc'],
      duty.steps.map((it) => [it.name, it.unitName, moment(it.openedAt), moment(it.dueAt), moment(it.finishedAt),
        named(it.userId),
        String(it.workingDays)]))
  ];
}

/** What happened in a duty, as /api/duties/…/history tells it, as a node of a page. */
export function dutyHistory(events) {
  return table('Lịch sử', ['Lúc', 'Việc', 'Người, đơn vị', 'Nội dung'], events.map((it) =>
    [moment(it.at), it.what, [it.by, it.unit].filter(Boolean).join(', ') || 'Hệ thống', it.detail]));
}
