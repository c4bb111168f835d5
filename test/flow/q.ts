import { readFileSync } from 'node:fs';
import { checkFlow } from '../../src/flow/check.ts';
const read = (p:string) => JSON.parse(readFileSync(p,'utf8'));
console.log(checkFlow(read('flows/what-matters/flow.json'), {words: read('flows/what-matters/en-GB.json')}).map(p=>p.sentence));
