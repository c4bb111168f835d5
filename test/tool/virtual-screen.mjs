// A screen in memory for a browser that can't do without one, and the desktop settings that its media queries follow.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Without room for the browser's own buttons a window can be as narrow as a phone; GTK's style sheets know no pixels less.
const NO_ROOM = '* { min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px }';

/**
 * Nothing manages windows here, so the keyboard belongs to the window under the pointer, which stays in the middle of the
 * screen. A window with its corner here holds the pointer in its first few pixels, whatever its size.
 */
export const CORNER = { x: 1298, y: 1498 };
const SIZE = '2600x3000x24';

/** Answers with the environment for programs on the screen, a way to change its settings, and a way to end it. */
export async function openScreen() {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-screen-'));
  const settings = join(folder, 'settings');
  const write = ({ isDark, isStill }) =>
    writeFileSync(
      settings,
      `Net/ThemeName "${isDark ? 'Adwaita-dark' : 'Adwaita'}"\nGtk/EnableAnimations ${isStill ? 0 : 1}\n`,
    );
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NO_ROOM);
  write({ isDark: false, isStill: false });

  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended at once.')));
    screen.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()));
  });
  const environment = { ...process.env, DISPLAY: `:${number}`, XDG_CONFIG_HOME: folder };
  delete environment.WAYLAND_DISPLAY;
  const desktop = spawn('xsettingsd', ['--config', settings], { env: environment, stdio: 'ignore' });
  return {
    environment,
    prefer(wish) {
      write(wish);
      desktop.kill('SIGHUP');
    },
    close() {
      desktop.kill();
      screen.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
