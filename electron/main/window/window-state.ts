import { z } from 'zod';

const Bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** A rectangle on the desktop, in device-independent pixels. */
export type Bounds = z.infer<typeof Bounds>;

/** Where the window was: its place when it fills no screen, and whether it did. */
export const WindowState = z.object({ bounds: Bounds, maximized: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

/** The smallest window in which every screen works. */
export const minimumSize = { width: 960, height: 600 };
const usualSize = { width: 1360, height: 860 };

/** So much of the title bar must be on a screen for a person to take hold of it. */
const graspable = { width: 120, height: 40 };

/**
 * Where the window opens: as remembered when it can be reached on the screens there are now, else in
 * the middle of the first screen and never larger than it.
 *
 * @param workAreas the screens without their task bars, the primary one first.
 */
export function openingState(
  remembered: WindowState | undefined,
  workAreas: readonly [Bounds, ...Bounds[]],
): WindowState {
  if (remembered && workAreas.some((area) => canGrasp(remembered.bounds, area))) {
    return { ...remembered, bounds: { ...remembered.bounds, ...atLeast(remembered.bounds) } };
  }
  const [area] = workAreas;
  const width = Math.min(usualSize.width, area.width);
  const height = Math.min(usualSize.height, area.height);
  const x = area.x + Math.floor((area.width - width) / 2);
  const y = area.y + Math.floor((area.height - height) / 2);
  return { bounds: { x, y, width, height }, maximized: remembered?.maximized ?? false };
}

function canGrasp(window: Bounds, area: Bounds): boolean {
  const seen = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const top = window.y - area.y;
  return seen >= graspable.width && top >= -8 && top <= area.height - graspable.height;
}

function atLeast({ width, height }: Bounds): { width: number; height: number } {
  return {
    width: Math.max(width, minimumSize.width),
    height: Math.max(height, minimumSize.height),
  };
}
