import { extractEvents } from './src/extract/extract.ts';
for (const t of process.argv.slice(3)) { const r = extractEvents(t, { published: process.argv[2] });
console.log('#', t); for (const e of [...r.events, ...r.undated]) console.log('   ', (e.when??'—').padEnd(26), (e.category??'').padEnd(10), e.title); }
