// The buttons on the tasks of some steps, and in the menu, that open a dialog. What is in a dialog is asked of the
// server when it is first opened: most people never open most of them, and the first opening of Tasklist is dear.
import {openDialog} from './dialog.js';
import {element} from './element.js';

async function fillFrom(load, dialog, ...about) {
  const {fill} = await load().catch(() => {
    throw new Error('Chưa tải được, hãy kiểm tra kết nối rồi mở lại.');
  });
  return fill(dialog, ...about);
}

/**
 * A button on a task.
 * @param steps ids of the steps' user tasks
 * @param load gives the module whose fill(dialog, task, api) puts into the dialog what belongs there, see dialog.js
 */
function ofTask(id, steps, label, load) {
  return {
    id,
    pluginPoint: 'tasklist.task.action',
    priority: 1000,
    properties: {},
    render: (node, {api}, scope) => scope.$watch('task.id', () => {
      const task = scope.task;
      if (!steps.includes(task?.taskDefinitionKey)) {
        node.replaceChildren();
        return;
      }
      const button = element('button', {type: 'button', className: 'btn btn-default cchc-action', textContent: label});
      button.addEventListener('click', () => openDialog((dialog) => fillFrom(load, dialog, task, api)));
      node.replaceChildren(button);
    }),
    unmount: () => {}
  };
}

/** An entry of the menu; the module's fill(dialog, api) fills its dialog. */
function ofMenu(id, priority, label, load) {
  return {
    id,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    properties: {},
    render: (node, {api}) => {
      const link = element('a', {href: '', textContent: label});
      link.addEventListener('click', (event) => {
        event.preventDefault();
        openDialog((dialog) => fillFrom(load, dialog, api));
      });
      node.replaceChildren(link);
    },
    unmount: () => {}
  };
}

export const dialogs = [
  ofTask('cchc-review-sheet', ['Task_ReviewPlan'], 'Bảng rà soát', () => import('./review-sheet.js')),
  ofTask('cchc-dossier-facts', ['Task_ExplainDelay', 'Task_SignApology', 'Task_NotifyApplicant', 'Task_DirectHandling'],
    'Hồ sơ', () => import('./dossier-facts.js')),
  ofTask('cchc-work-sheet', ['Task_FillSheet', 'Task_CheckSheet'], 'Phiếu rà soát', () => import('./work-sheet.js')),
  ofTask('cchc-meeting', ['Task_CheckSheet', 'Task_PublishReview'], 'Cuộc họp', () => import('./meeting.js')),
  ofTask('cchc-report-sheet', ['Task_PrepareReport', 'Task_ApproveReport', 'Task_AcceptReport'], 'Bảng số liệu',
    () => import('./report-sheet.js')),
  ofTask('cchc-district-report',
    ['Task_WriteFieldPart', 'Task_ComposeReport', 'Task_ApproveDistrictReport', 'Task_SendReport'], 'Báo cáo tổng hợp',
    () => import('./district-report.js')),
  ofTask('cchc-score-sheet',
    ['Task_FillSelfScore', 'Task_ApproveSelfScore', 'Task_AppraiseField', 'Task_ExplainScores', 'Task_AppraiseAgain',
      'Task_ConsolidateScores', 'Task_GiveOpinion', 'Task_SignDecision', 'Task_PublishRanking'], 'Bảng chấm điểm',
    () => import('./score-sheet.js')),
  ofMenu('cchc-dossier-desk', 250, 'Hồ sơ một cửa', () => import('./dossier-desk.js')),
  ofMenu('cchc-report-desk', 240, 'Báo cáo CCHC', () => import('./report-desk.js'))
];
