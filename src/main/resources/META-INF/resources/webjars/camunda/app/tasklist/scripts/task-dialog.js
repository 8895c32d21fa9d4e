// A button on the tasks of some steps that opens a dialog for them.
import {openDialog} from './dialog.js';
import {element} from './element.js';

/**
 * The plugin of such a button.
 * @param steps ids of the steps' user tasks
 * @param fill puts into the dialog what belongs there, see dialog.js
 */
export function taskDialog(id, steps, label, fill) {
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
      button.addEventListener('click', () => openDialog((dialog) => fill(dialog, task, api)));
      node.replaceChildren(button);
    }),
    unmount: () => {}
  };
}
