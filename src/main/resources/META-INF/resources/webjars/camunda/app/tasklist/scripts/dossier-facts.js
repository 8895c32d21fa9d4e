// The dossier that an apology is for, with who applied: only for those whom that concerns.
import {dayOf, moment} from './dates.js';
import {element} from './element.js';
import {ENGINE, ROOT, read} from './server.js';

const STATUS = {
  PROCESSING: 'Đang giải quyết', PAUSED: 'Tạm dừng', RETURNED: 'Đã trả kết quả', WITHDRAWN: 'Đã rút'
};

function facts(pairs) {
  return element('dl', {className: 'cchc-facts'}, ...pairs.filter(([, value]) => value).flatMap(([term, value]) =>
    [element('dt', {textContent: term}), element('dd', {textContent: value})]));
}

function letterOf(dossier) {
  const letter = dossier.apology;
  if (!letter?.newDueAt) {
    return [];
  }
  return [
    element('h4', {textContent: letter.number ? `Phiếu xin lỗi số ${letter.number}/PXL` : 'Dự thảo phiếu xin lỗi'}),
    facts([
      ['Nguyên nhân', letter.cause], ['Giải trình', letter.explanation], ['Hẹn lại', dayOf(letter.newDueAt)],
      ['Ký lúc', moment(letter.signedAt)],
      ['Người nộp nhận phiếu', letter.notifiedAt ? `${moment(letter.notifiedAt)} (${letter.notifiedHow})` : ''],
      ['Chỉ đạo của lãnh đạo', letter.direction], ['Căn cứ', letter.ruleSource]
    ]),
    element('p', {}, element('a', {
      className: 'btn btn-default', href: `${ROOT}/api/dossiers/${encodeURIComponent(dossier.code)}/letter`,
      textContent: 'Tải phiếu (.docx)'
    }))
  ];
}

export async function fill(dialog, task) {
  const duty = await read(`${ENGINE}/task/${task.id}/variables/dutyRecordId`);
  const dossier = await read(`${ROOT}/api/dossiers/of-duty/${duty.value}`);
  dialog.show(`Hồ sơ ${dossier.code}`,
    facts([
      ['Thủ tục', dossier.procedure], ['Người nộp', dossier.applicant ?? 'chỉ đơn vị xử lý và Phòng Nội vụ được xem'],
      ['Liên hệ', dossier.contact], ['Tiếp nhận', moment(dossier.receivedAt)], ['Hẹn trả', moment(dossier.dueAt)],
      ['Người xử lý', dossier.official], ['Tình trạng', STATUS[dossier.status]],
      ['Đã trả', moment(dossier.returnedAt)]
    ]), ...letterOf(dossier));
}
