// Fits the engine's Tasklist to its people: dates instead of "3 years ago", no doors that are shut to them, and
// on a small screen the task comes into sight when it is chosen.
import {keepDrafts, watchDraft} from './drafts.js';
import {countSoon, keepCounts} from './filter-counts.js';
import {ENGINE, forget, read} from './server.js';

const NARROW = '(max-width: 991px)';

function showDates(timeAgo) {
  // The directive writes the date itself once the moment lies far enough back; any moment does.
  Object.assign(timeAgo, {fullDateThreshold: Number.NEGATIVE_INFINITY, fullDateFormat: 'DD/MM/YYYY HH:mm'});
}

async function openDoors(person) {
  forget();
  const apps = person?.authorizedApps ?? [];
  document.body.classList.toggle('cchc-cockpit', apps.includes('cockpit'));
  document.body.classList.toggle('cchc-admin', apps.includes('admin'));
  document.body.classList.remove('cchc-starter');
  if (person?.name) {
    const startable = await read(`${ENGINE}/process-definition?startableInTasklist=true&startablePermissionCheck=true`
      + '&active=true&latest=true&maxResults=1');
    document.body.classList.toggle('cchc-starter', startable.length > 0);
  }
}

let shown = null;

function follow() {
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  if (task && task !== shown && window.matchMedia(NARROW).matches) {
    comeIntoSight(20);
  }
  shown = task;
}

function comeIntoSight(tries) {
  // Before the form is there the page is too short to be moved so far.
  if (document.querySelector('.task-card .fjs-container') || tries === 0) {
    document.querySelector('.task-details')?.scrollIntoView();
  } else {
    window.setTimeout(() => comeIntoSight(tries - 1), 250);
  }
}

/**
 * Watches a form for its draft and lets a step be completed at any time: the form checks itself when the button is pressed. Otherwise the button
 * stays shut, without a word, for what is wrong in a field that another choice has hidden since.
 */
function fitForm(directives) {
  directives[0].compile = () => ({
    pre(scope, node, attributes, form) {
      watchDraft(scope);
      const tell = form.notifyFormValidated.bind(form);
      form.notifyFormValidated = (invalid) => tell(invalid && Boolean(scope.tasklistForm?.$error));
    }
  });
  return directives;
}

/** What the server says, without what its engine puts before it in English. */
function plain(message) {
  const text = String(message ?? '');
  if (/was updated by another transaction/.test(text)) {
    return 'Việc này vừa được người khác cập nhật, hãy tải lại trang rồi làm lại.';
  }
  return text.replace(/^Cannot .+?: (?=.*[^\x00-\x7F])/s, '');
}

function speakPlainly(notifications) {
  const add = notifications.add.bind(notifications);
  notifications.add = (notification) => add(Object.assign(notification, {message: plain(notification.message)}));
  return notifications;
}

/** The engine's page moves the cursor into its first field a moment after it is there: not from somebody who types already. */
function leaveCursor() {
  ['pointerdown', 'keydown'].forEach((event) => document.addEventListener(event, () => document.querySelectorAll('[autofocus]')
    .forEach((field) => field.removeAttribute('autofocus')), {capture: true}));
}

/** Must run before Angular starts. */
export function fitPage() {
  const tasklist = window.angular.module('cam.tasklist.custom');
  tasklist.config(['$provide', (provide) => {
    provide.decorator('camTasklistFormDirective', ['$delegate', fitForm]);
    provide.decorator('Notifications', ['$delegate', speakPlainly]);
  }]);
  tasklist.run(['$rootScope', 'amTimeAgoConfig', 'camAPI', (root, timeAgo, api) => {
    showDates(timeAgo);
    keepDrafts(api);
    root.$on('authentication.changed', (event, person) => openDoors(person).catch(() => {}));
    root.$on('$locationChangeSuccess', () => {
      countSoon();
      follow();
    });
  }]);
  keepCounts();
  leaveCursor();
}
