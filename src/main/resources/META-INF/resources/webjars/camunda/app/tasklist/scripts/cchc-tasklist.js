// Additions to Tasklist: form messages in Vietnamese, and a tab that explains a task's deadline.
import { deadlineTab } from './cchc-deadline.js';
import { translateFormMessages } from './cchc-messages.js';

if (typeof document !== 'undefined' && navigator.language) {
  translateFormMessages(document.body);
}

export default [deadlineTab];
