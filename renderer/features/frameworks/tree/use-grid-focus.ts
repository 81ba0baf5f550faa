import { type FocusEvent, type MouseEvent, type RefObject, useRef } from 'react';

/**
 * Gives the keyboard to the grid wherever in it somebody clicks; only the field in a cell keeps it.
 *
 * While a button of the mouse is down the focus stays where it fell: moving it would end a drag that is
 * about to begin.
 */
export function useGridFocus(box: RefObject<HTMLElement | null>) {
  const pressed = useRef(false);
  const take = (event: FocusEvent | MouseEvent): void => {
    if (!(event.target instanceof HTMLInputElement)) box.current?.focus();
  };
  return {
    onPointerDown: () => {
      pressed.current = true;
    },
    onPointerUp: () => {
      pressed.current = false;
    },
    onDragEndCapture: (event: MouseEvent) => {
      pressed.current = false;
      take(event);
    },
    onClickCapture: take,
    onFocus: (event: FocusEvent) => {
      if (!pressed.current) take(event);
    },
  };
}
