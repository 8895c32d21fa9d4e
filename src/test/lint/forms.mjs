// Imports every form with form-js of the version that Tasklist bundles; a warning fails.
import { JSDOM } from 'jsdom';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const dom = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true });
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'DOMParser', 'MutationObserver', 'requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle', 'Event', 'CustomEvent', 'KeyboardEvent']) {
  Object.defineProperty(globalThis, name, { value: name === 'window' ? dom.window : dom.window[name], configurable: true });
}
const { Form } = createRequire(import.meta.url)('@bpmn-io/form-js-viewer');

let faults = 0;
let count = 0;
for (const file of fs.readdirSync(process.argv[2], { recursive: true }).filter((name) => name.endsWith('.form'))) {
  const schema = JSON.parse(fs.readFileSync(path.join(process.argv[2], file), 'utf8'));
  const complain = (what) => { faults++; console.error(`${file}: ${what}`); };
  if (schema.id !== path.basename(file, '.form')) complain(`id is ${schema.id}`);
  try {
    const form = new Form({ container: document.createElement('div') });
    const { warnings } = await form.importSchema(schema, {});
    warnings.forEach((warning) => complain(warning.message ?? warning));
    form.destroy();
  } catch (error) {
    complain(error.warnings?.map((warning) => warning.message).join('; ') || error.message);
  }
  count++;
}
console.log(`${count} forms, ${faults} faults`);
process.exit(faults || !count ? 1 : 0);
