// What draws and chooses the questions: it comes with them, in one request.
export { symbolOf } from '../../internal/symbols.js';
export { promptsOf } from '../../model/guide.js';
