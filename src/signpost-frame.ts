import { fitFrames } from './embed/fit-frames.ts';

// For a page that frames the embed page and may add one script: see `src/embed/fit-frames.ts`.
fitFrames(window);
