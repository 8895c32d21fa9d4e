// What the Admin of CCHC adds to the engine's own.
import {engineStatus} from './engine-status.js';

export default [engineStatus];
