// What this page asks the system itself.
const base = document.querySelector('base');

/** Where the system's own API lies. */
export const ROOT = base.getAttribute('app-root').replace(/\/camunda$/, '');

/** Where the engine's API lies, of the engine this page works on. */
export const ENGINE = `${base.getAttribute('engine-api').replace(/\/$/, '')}/engine/default`;

async function problemOf(response) {
  try {
    return (await response.json()).detail || 'Máy chủ từ chối yêu cầu.';
  } catch {
    return 'Máy chủ từ chối yêu cầu.';
  }
}

/**
 * What is at an address; null if nothing is.
 * @throws Error with the server's sentence if it refuses
 */
export async function read(url) {
  const response = await fetch(url, {
    headers: {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'}, credentials: 'same-origin'
  });
  if (response.status === 404) {
    return null;
  }
  if (!response.ok) {
    throw new Error(await problemOf(response));
  }
  return response.json();
}

async function sent(url, body, fallbackToken, method) {
  return fetch(url, {
    method,
    credentials: 'same-origin',
    headers: {
      'Content-Type': 'application/json', Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest',
      'X-XSRF-TOKEN': token() || fallbackToken
    },
    body: JSON.stringify(body)
  });
}

/** Sends an object; empty if it was taken, else the server's sentence. */
export async function send(url, body, fallbackToken, method = 'POST') {
  const response = await sent(url, body, fallbackToken, method);
  return response.ok ? '' : problemOf(response);
}

/**
 * Puts an object in the place of what is at an address; gives back what is there now.
 * @throws Error with the server's sentence if it refuses
 */
export async function replace(url, body, fallbackToken) {
  return answered(await sent(url, body, fallbackToken, 'PUT'));
}

/**
 * Sends an object; gives back what the server answers, nothing if it answers nothing.
 * @throws Error with the server's sentence if it refuses
 */
export async function submit(url, body, fallbackToken) {
  return answered(await sent(url, body, fallbackToken, 'POST'));
}

async function answered(response) {
  if (!response.ok) {
    throw new Error(await problemOf(response));
  }
  return response.status === 204 ? null : response.json();
}

/** Puts text in the place of what is at an address, also while the page is being left; gives the answer's status. */
export async function replaceBlindly(url, text) {
  const response = await fetch(url, {
    method: 'PUT',
    credentials: 'same-origin',
    keepalive: true,
    headers: {'Content-Type': 'application/json', 'X-Requested-With': 'XMLHttpRequest', 'X-XSRF-TOKEN': token() ?? ''},
    body: text
  });
  return response.status;
}

/**
 * Sends a file; gives back what the server answers.
 * @param progress is told how much is sent, from 0 to 1
 * @throws Error with the server's sentence if it refuses
 */
export function upload(url, file, fallbackToken, progress = () => {}) {
  const body = new FormData();
  body.append('file', file);
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'json';
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-XSRF-TOKEN', token() || fallbackToken);
    request.upload.addEventListener('progress', (event) => progress(event.loaded / event.total));
    request.addEventListener('load', () => {
      if (request.status < 300) {
        done(request.response);
      } else {
        fail(new Error(request.response?.detail || 'Máy chủ từ chối tệp.'));
      }
    });
    request.addEventListener('error', () => fail(new Error('Không gửi được, hãy kiểm tra kết nối rồi gửi lại.')));
    request.send(body);
  });
}

/**
 * Deletes what is at an address.
 * @throws Error with the server's sentence if it refuses
 */
export async function remove(url) {
  const response = await sent(url, undefined, '', 'DELETE');
  if (!response.ok) {
    throw new Error(await problemOf(response));
  }
}

function token() {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.substring('XSRF-TOKEN='.length));
}

let asked = null;

/** Who is logged in, with the units they act for, and how far the system's clock is from this machine's. */
export function me() {
  asked ??= read(`${ROOT}/api/me`)
    .then((person) => ({...person, ahead: new Date(person.now).getTime() - Date.now()}))
    .catch((error) => {
      asked = null;
      throw error;
    });
  return asked;
}

/** Forgets who was logged in. */
export function forget() {
  asked = null;
}

/** What the system's clock says now. */
export async function now() {
  return new Date(Date.now() + (await me()).ahead);
}
