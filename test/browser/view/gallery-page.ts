// The page that test/gallery.mjs takes pictures of.
import { cardModels, models } from './models.ts';
import { ViewStage } from './stage.ts';

const all = { ...models, ...cardModels };
const gallery = {
  names: Object.keys(all),
  async show(name: string): Promise<void> {
    const stage = new ViewStage();
    stage.model = all[name];
    document.body.replaceChildren(stage);
    document.body.style.background = matchMedia('(prefers-color-scheme: dark)').matches ? '#0c1413' : '#e9ecec';
    await stage.updateComplete;
    await Promise.all(stage.shadowRoot?.getAnimations().map((each) => each.finished) ?? []);
  },
};
declare global {
  interface Window {
    gallery: typeof gallery;
  }
}
window.gallery = gallery;
