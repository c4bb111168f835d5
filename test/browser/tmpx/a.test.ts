import { setViewport } from '@web/test-runner-commands';
const css='p{color:red}@media(min-width:640px){p{color:blue}}';
const ways: Record<string,(r: ShadowRoot)=>void> = {
  adoptedNew: (r)=>{const s=new CSSStyleSheet(); s.replaceSync(css); r.adoptedStyleSheets=[s];},
  adoptedUnique: (r)=>{const s=new CSSStyleSheet(); s.replaceSync(css+`a${Math.random().toString(36).slice(2)}{color:red}`); r.adoptedStyleSheets=[s];},
  styleEl: (r)=>{const s=document.createElement('style'); s.textContent=css; r.append(s);},
};
const shared=new CSSStyleSheet(); shared.replaceSync(css); ways['adoptedShared']=(r)=>{r.adoptedStyleSheets=[shared];};
const make=(how: string)=>{const h=document.createElement('div'); const r=h.attachShadow({mode:'open'}); r.innerHTML='<p>x</p>'; ways[how]!(r); document.body.append(h); return {h, c:()=>getComputedStyle(r.querySelector('p')!).color}};
for (const how of Object.keys(ways)) it(how, async () => {
  await setViewport({width:800,height:640});
  const a=make(how); const s=[how, a.c()]; a.h.remove();
  await setViewport({width:360,height:640});
  const b=make(how); s.push(b.c()); b.h.remove();
  // with one staying
  await setViewport({width:800,height:640});
  const k=make(how); s.push('keep', k.c()); await setViewport({width:360,height:640}); s.push(k.c()); const n=make(how); s.push(n.c()); n.h.remove(); k.h.remove();
  console.log(s.join(' '));
});
it('media el', async()=>{
  await setViewport({width:800,height:640});
  const s=document.createElement('style'); s.textContent='p{color:red}@media(min-width:640px){p{color:blue}}'; document.head.append(s);
  const p=document.createElement('p'); document.body.append(p); const o=[getComputedStyle(p).color]; s.remove(); await setViewport({width:360,height:640}); document.head.append(s); o.push(getComputedStyle(p).color); s.remove(); console.log('document', o.join(' '));
});
