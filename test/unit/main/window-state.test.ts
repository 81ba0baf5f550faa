import { describe, expect, it } from 'vitest';
import { openingState } from '#main/window/window-state.ts';
import { nextZoomLevel } from '#main/window/zoom.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1040 };

describe('where the window opens', () => {
  it('is where it was, on whichever screen that is', () => {
    const remembered = {
      bounds: { x: 1600, y: 50, width: 1200, height: 800 },
      maximized: true,
    };
    expect(openingState(remembered, [laptop, second])).toEqual(remembered);
  });

  it('is the middle of the first screen when its screen is gone', () => {
    const remembered = { bounds: { x: 1600, y: 50, width: 1200, height: 800 }, maximized: true };
    expect(openingState(remembered, [laptop])).toEqual({
      bounds: { x: 40, y: 32, width: 1360, height: 860 },
      maximized: true,
    });
  });

  it('is the middle of the first screen the first time', () => {
    expect(openingState(undefined, [second])).toEqual({
      bounds: { x: 1720, y: 90, width: 1360, height: 860 },
      maximized: false,
    });
  });

  it('is never larger than a small screen', () => {
    const small = { x: 0, y: 0, width: 1280, height: 720 };
    expect(openingState(undefined, [small]).bounds).toEqual(small);
  });

  it.each([
    ['above', { x: 100, y: -200, width: 1200, height: 800 }],
    ['below', { x: 100, y: 890, width: 1200, height: 800 }],
    ['left of', { x: -1150, y: 100, width: 1200, height: 800 }],
    ['right of', { x: 1400, y: 100, width: 1200, height: 800 }],
  ])('is moved back when the title bar would be %s what a person can reach', (_where, bounds) => {
    const state = openingState({ bounds, maximized: false }, [laptop]);
    expect(state.bounds).toEqual({ x: 40, y: 32, width: 1360, height: 860 });
  });

  it('is never smaller than the screens of the app need', () => {
    const bounds = { x: 10, y: 40, width: 200, height: 100 };
    expect(openingState({ bounds, maximized: false }, [laptop]).bounds).toEqual({
      x: 10,
      y: 40,
      width: 960,
      height: 600,
    });
  });
});

describe('zoom', () => {
  it('goes in half steps within its limits, and back to normal', () => {
    expect(nextZoomLevel(0, 'in')).toBe(0.5);
    expect(nextZoomLevel(0, 'out')).toBe(-0.5);
    expect(nextZoomLevel(5, 'in')).toBe(5);
    expect(nextZoomLevel(-3, 'out')).toBe(-3);
    expect(nextZoomLevel(3.5, 'reset')).toBe(0);
  });
});
